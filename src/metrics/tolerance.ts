/** Sums of fractions carry rounding: a loss of exactly the tolerance is within it. */
const ROUNDING = 1e-9;

/** Whether the team accepts a net loss. Both numbers are in the metric's unit; a gain is a negative loss. */
export function isWithinTolerance(loss: number, tolerance: number): boolean {
  return loss <= tolerance + ROUNDING;
}
