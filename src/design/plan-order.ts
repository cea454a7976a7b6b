import { slotKey } from '../samples/cell.ts';
import type { DesignSlot, Finding } from './design.ts';

/** Findings in the order of their slots in the plan. */
export function inPlanOrder(slots: readonly DesignSlot[], findings: readonly Finding[]): Finding[] {
  const place = new Map(slots.map((slot, at) => [slotKey(slot), at]));
  return [...findings].sort((a, b) => (place.get(slotKey(a)) ?? 0) - (place.get(slotKey(b)) ?? 0));
}
