import { PawlError } from '../../errors.ts';
import type { Shard } from '../../plan/shards.ts';

/** GitHub starts no more jobs of a matrix than this. */
const MOST_SHARDS = 256;

/** Reads `2/4`. Throws `shards/no-shard` for anything else. */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= MOST_SHARDS) return { index, count };
  throw new PawlError({
    code: 'shards/no-shard',
    what: `"${text}" is not a shard.`,
    why: `A shard is its number and how many there are: 1/4 to 4/4, at most ${MOST_SHARDS}.`,
    fix: 'pawl gate --shard 1/4',
  });
}
