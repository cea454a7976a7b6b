/** Milliseconds of a day: what the age of a sample is counted in. */
export const DAY_MS = 86_400_000;
