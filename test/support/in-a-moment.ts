/** For tests that hostile text is read in proportion to its length: what takes a second at most, and took minutes by a slow pattern. */
export const IN_A_MOMENT = { timeout: 20_000 };
