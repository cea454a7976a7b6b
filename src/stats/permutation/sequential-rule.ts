import { openProbability, StatsInputError } from '../input.ts';

/** When a trial in several looks stops. */
export interface SequentialRule {
  /** Rising levels; the test is made at the last one, and its boundaries hold those of all lower ones. */
  readonly levels: readonly number[];
  /** Share of a level that may be spent up to and including each look; the last is 1 (Lan & DeMets 1983). */
  readonly shares: readonly number[];
  /** Stop without a rejection where the chance of evidence this strong exceeds it (mid-p at the lowest level). It costs no error. */
  readonly futility: number;
}

/** `open`: the looks so far decide nothing, another may follow. `spent`: all looks are over without a rejection. */
export interface SequentialResult {
  readonly state: 'rejected' | 'futile' | 'spent' | 'open';
  /** 0-based look that decided or came last; null before the first look. */
  readonly look: number | null;
  /** Chance, if nothing changed, of stopping earlier or of evidence as strong at that look (stage-wise ordering); null before the first look. */
  readonly pValue: number | null;
}

/** Throws `StatsInputError` where levels or shares fall, or leave (0, 1]. */
export function checkedRule(rule: SequentialRule): SequentialRule {
  const rising = (name: string, values: readonly number[]) =>
    values.forEach((value, i) => {
      if (i > 0 && !(value >= (values[i - 1] as number)))
        throw new StatsInputError(`${name}[${i}]`, value, 'rising');
    });
  if (rule.levels.length === 0) throw new StatsInputError('levels', 'none', 'at least one level');
  for (const level of rule.levels) openProbability('levels', level);
  rising('levels', rule.levels);
  rising('shares', rule.shares);
  if (rule.shares.at(-1) !== 1)
    throw new StatsInputError('shares', rule.shares.at(-1), 'shares that end at 1');
  return rule;
}
