import { grouped } from '../../grouped.ts';
import { slotKey } from '../../samples/cell.ts';
import { ARMS, type Arm, type Sample } from '../../samples/sample.ts';
import { quantile } from '../../stats/quantile.ts';

/** What answers took on one side: quantiles, and how many answers they are of. */
export interface Spread {
  readonly at: readonly [number, number, number, number, number];
  readonly answers: number;
}

/** The quantiles of a `Spread`: its ends leave out one answer in twenty. */
const AT = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Latency (ms) and cost (US dollars) of the answers of both sides of a slot; null where none was measured. */
export interface CallSpreads {
  readonly latency: Readonly<Record<Arm, Spread | null>>;
  readonly cost: Readonly<Record<Arm, Spread | null>>;
}

/** The spreads of every slot (`slotKey`). Answers from a cache took nothing, and are left out. */
export function callSpreads(samples: readonly Sample[]): ReadonlyMap<string, CallSpreads> {
  const asked = samples.filter(({ cached, result }) => !cached && result.kind === 'scored');
  return new Map(
    [...grouped(asked, slotKey)].map(([key, own]) => {
      const side = (of: (sample: Sample) => number | null) =>
        Object.fromEntries(
          ARMS.map((arm) => [
            arm,
            spreadOf(own.flatMap((each) => (each.arm === arm ? (of(each) ?? []) : []))),
          ]),
        ) as Record<Arm, Spread | null>;
      return [
        key,
        { latency: side(({ latencyMs }) => latencyMs), cost: side(({ target }) => target.cost ?? null) },
      ] as const;
    }),
  );
}

function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const [a, b, c, d, e] = AT.map((p) => quantile(values, p) ?? 0) as [number, number, number, number, number];
  return { at: [a, b, c, d, e], answers: values.length };
}
