/**
 * A number that a statistic cannot take: NaN, an infinity, a negative count, a level outside its range. It is a
 * bug or broken input, never a result. `argument` names the value as the function's own docs do.
 */
export class StatsInputError extends RangeError {
  readonly code = 'stats/input';
  readonly argument: string;

  constructor(argument: string, found: unknown, expected: string) {
    super(`${argument} must be ${expected}, found ${String(found)}`);
    this.name = 'StatsInputError';
    this.argument = argument;
  }
}

/** The values, all finite. Throws `StatsInputError` at the first NaN or infinity. */
export function finiteValues(argument: string, values: readonly number[]): readonly number[] {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new StatsInputError(`${argument}[${i}]`, values[i], 'finite');
  }
  return values;
}

/** The value, a whole number ≥ 0 (or ≥ `least`). Throws `StatsInputError`. */
export function wholeNumber(argument: string, value: number, least = 0): number {
  if (!Number.isSafeInteger(value) || value < least)
    throw new StatsInputError(argument, value, `a whole number ≥ ${least}`);
  return value;
}

/** The value, inside [0, 1]. Throws `StatsInputError`. */
export function probability(argument: string, value: number): number {
  if (!(value >= 0 && value <= 1)) throw new StatsInputError(argument, value, 'within [0, 1]');
  return value;
}

/** The value, strictly between 0 and 1: a level or a coverage. Throws `StatsInputError`. */
export function openProbability(argument: string, value: number): number {
  if (!(value > 0 && value < 1)) throw new StatsInputError(argument, value, 'strictly between 0 and 1');
  return value;
}
