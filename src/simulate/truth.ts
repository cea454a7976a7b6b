import type { Random } from '../stats/random.ts';
import type { SimulateOptions } from './options.ts';

/** True pass rates of one simulated pull request, by case. */
export interface Truth {
  readonly main: readonly number[];
  readonly change: readonly number[];
  /** Rate from which the stored samples were drawn: main's, unless it drifted since. */
  readonly store: readonly number[];
}

const STEADY = 0.985;
const FAILING = 0.02;

/** Draws a suite and a change. `rates` gives main's rate of each case (a profile), else the suite is made up. */
export function drawTruth(options: SimulateOptions, random: Random, rates: readonly number[] | null): Truth {
  const main = rates ?? Array.from({ length: options.cases }, () => madeUpRate(options.flaky, random));
  const change = main.map((rate) => Math.min(1, changedRate(rate, options, random) * options.scale));
  const store = main.map((rate) => (random.next() < options.drift ? driftedRate(rate, random) : rate));
  return { main, change, store };
}

/** The rate of one case of a made-up suite: flaky, else nearly always or nearly never right. */
export function madeUpRate(flaky: number, random: Random): number {
  const u = random.next();
  if (u < flaky) return 0.15 + 0.7 * random.next();
  return u < flaky + (1 - flaky) * 0.8 ? STEADY : FAILING;
}

function changedRate(rate: number, options: SimulateOptions, random: Random): number {
  const u = random.next();
  if (rate > 0.5) {
    if (u < options.break) return FAILING;
    if (u < options.break + options.soften) return rate / 2;
  }
  return rate < 0.1 && u < options.fix ? STEADY : rate;
}

/** Half of the drifted cases had any rate, the other half stood at the other end. */
function driftedRate(rate: number, random: Random): number {
  if (random.next() < 0.5) return random.next();
  return rate > 0.5 ? FAILING : STEADY;
}
