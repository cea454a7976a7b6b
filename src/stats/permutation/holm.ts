import { probability } from '../input.ts';

/** Holm's step-down adjusted p-values in the order of the input (Holm 1979); R: `p.adjust(p, "holm")`. */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p: probability(`pValues[${index}]`, p), index }));
  order.sort((a, b) => a.p - b.p || a.index - b.index);
  const adjusted = new Array<number>(pValues.length);
  let least = 0;
  order.forEach(({ p, index }, rank) => {
    least = Math.max(least, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = least;
  });
  return adjusted;
}
