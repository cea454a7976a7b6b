import type { GatingMetric } from '../metrics/metric-rules.ts';

/**
 * What is judged together, in the order of the input: hypotheses on main's rules are one family, and those on metrics that this PR
 * makes gate are another, each with the whole level. So nothing that a change adds to its own judging makes main's rules less keen.
 * Whoever adds rules of their own pays for it with their own chance of a false block.
 */
export function inFamilies<T extends { readonly metric: Pick<GatingMetric, 'added'> }, R>(
  members: readonly T[],
  judge: (family: readonly T[]) => readonly R[],
): R[] {
  const isAdded = ({ metric }: T) => metric.added === true;
  const [own, added] = [judge(members.filter((one) => !isAdded(one))), judge(members.filter(isAdded))];
  const [ofMain, ofChange] = [own.values(), added.values()];
  return members.map((member) => (isAdded(member) ? ofChange : ofMain).next().value as R);
}
