import { grouped } from '../grouped.ts';
/** Share of the pairs among these labels that are equal, in [0, 1]; null of fewer than two. */
export function repeatAgreement(labels: readonly string[]): number | null {
  if (labels.length < 2) return null;
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const counts = [...grouped(labels, (label) => label).values()].map((own) => own.length);
  return counts.reduce((sum, count) => sum + pairs(count), 0) / pairs(labels.length);
}
