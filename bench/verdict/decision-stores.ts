// What a lucky or unlucky store of main's samples does to the gate, and what 20 suites in one pull request do.
//
//   node bench/verdict/decision-stores.ts [--trials 300] [--cases 100] [--flaky 0.25] [--only stores|suites]
import { parseArgs } from 'node:util';
import type { Sample } from '../../src/samples/sample.ts';
import type { SimulateOptions } from '../../src/simulate/options.ts';
import { drawTruth, type Truth } from '../../src/simulate/truth.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { gradedSample } from './graded-sample.ts';
import { simulatedDesign } from './simulated-design.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '300' },
    cases: { type: 'string', default: '100' },
    flaky: { type: 'string', default: '0.25' },
    only: { type: 'string', default: '' },
  },
});
const STORES = 120;
const SUITES = 20;
const STORED = 8;
const trials = Number(values.trials);
const { base, design, plan, slot: one } = simulatedDesign(values);
const EFFECTS: Record<string, Partial<SimulateOptions>> = {
  'nothing changed': {},
  '5 % of the good cases broken': { break: 0.05 },
  '10 % halved': { soften: 0.1 },
};

/** How many of the stored samples of each case passed. */
type Store = readonly number[];

/** Suites that the real design convicts, one truth and one store a suite. */
function convictedSuites(truths: readonly Truth[], stores: readonly Store[], random: Random): string[] {
  const slots = truths.map((_, i) => ({ ...one, suite: `suite ${i}`, slot: 'slot' }));
  const places = new Map(one.units.map((unit, i) => [unit.case, i]));
  const stored = stores.flatMap((store, i) =>
    store.flatMap((passed, at) =>
      Array.from({ length: STORED }, (_, repeat) =>
        gradedSample(
          {
            suite: `suite ${i}`,
            slot: 'slot',
            case: one.units[at]?.case ?? '',
            arm: 'baseline',
            stage: 'record',
            round: -1,
            repeat,
          },
          repeat < passed,
        ),
      ),
    ),
  );
  const fresh: Sample[] = [];
  for (let round = 0; ; round++) {
    const step = design({ ...plan, slots }, { fresh, stored, budgetSpent: false });
    if (step.kind === 'done')
      return step.findings.flatMap(({ suite, outcome }) => (outcome === 'convicted' ? [suite] : []));
    for (const { suite, case: name, arm, count } of step.requests) {
      const truth = truths[Number(suite.slice(6))] as Truth;
      const rate = (arm === 'baseline' ? truth.main : truth.change)[places.get(name) as number] as number;
      for (let repeat = 0; repeat < count; repeat++)
        fresh.push(
          gradedSample(
            { suite, slot: 'slot', case: name, arm, stage: step.stage, round, repeat },
            random.next() < rate,
          ),
        );
    }
  }
}

/** A store that main could have given, and by how many passes it flatters main. */
function drawnStore({ main }: Truth, random: Random): { readonly store: Store; readonly surplus: number } {
  let surplus = 0;
  const store = main.map((rate) => {
    let passed = 0;
    for (let i = 0; i < STORED; i++) if (random.next() < rate) passed++;
    surplus += passed - STORED * rate;
    return passed;
  });
  return { store, surplus };
}

/** Block rates where the store is the luckiest, the unluckiest, and any of the stores that main could have given. */
function storeRow(name: string): void {
  const blocked = { lucky: 0, unlucky: 0, any: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const random = seededRandom(7, 'stores', trial);
    const truth = drawTruth({ ...base, ...EFFECTS[name] }, random, null);
    const stores = Array.from({ length: STORES }, () => drawnStore(truth, random));
    const sorted = stores.toSorted((a, b) => b.surplus - a.surplus);
    const picked = { lucky: sorted[0], unlucky: sorted.at(-1), any: stores[0] };
    for (const kind of ['lucky', 'unlucky', 'any'] as const) {
      const store = picked[kind]?.store ?? [];
      if (convictedSuites([truth], [store], seededRandom(8, trial)).length > 0) blocked[kind]++;
    }
  }
  const told = [name, ...Object.values(blocked).map((count) => ((100 * count) / trials).toFixed(1))];
  console.log(`| ${told.join(' | ')} |`);
}

/** One run over 20 slots with one changed slot: any conviction, and one of the changed slot. */
function suitesRow(name: string): void {
  const count = { any: 0, changed: 0, others: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const random = seededRandom(9, 'suites', trial);
    const changed = { ...base, ...EFFECTS[name] };
    const truths = Array.from({ length: SUITES }, (_, i) =>
      drawTruth(i === 0 ? changed : base, random, null),
    );
    const stores = truths.map((truth) => drawnStore(truth, random).store);
    const found = convictedSuites(truths, stores, random);
    if (found.length > 0) count.any++;
    if (found.includes('suite 0')) count.changed++;
    if (found.some((suite) => suite !== 'suite 0')) count.others++;
  }
  const told = [name, ...Object.values(count).map((n) => ((100 * n) / trials).toFixed(1))];
  console.log(`| ${told.join(' | ')} |`);
}

console.log(`# ${base.cases} cases, ${100 * base.flaky} % flaky, ${trials} trials a row; rates in percent\n`);
console.log(`| store | luckiest of ${STORES} | unluckiest | any |\n|--|--|--|--|`);
if (values.only !== 'suites') for (const name of Object.keys(EFFECTS)) storeRow(name);
console.log(
  `\n| ${SUITES} suites, one of them changed | any suite blocked | the changed one | another |\n|--|--|--|--|`,
);
if (values.only !== 'stores') for (const name of Object.keys(EFFECTS)) suitesRow(name);
