import { seededRandom, shuffled } from '../../stats/random.ts';
import { LOOK_FROM_RATE } from '../belief/preset.ts';
import { rateBeliefs } from '../belief/rate-belief.ts';
import type { MainTodo, ScreenInput, Suspect } from '../belief/screen.ts';
import { attempts, baselineValues, countOf, lookValues } from '../evidence/case-values.ts';

/** Main itself is asked once about this share of the cases that its stored samples never pass. */
const AUDITED = 0.1;
/** Strength of a suspect that main passes after all and this PR fails. Its stored samples cannot be relied on. */
const CONTRADICTED = 0.9;

/**
 * What is done about the cases of `tried` that main hardly ever passes. They cannot get worse, so the search has no suspicion of
 * them. But what is stored of main may be untrue, and would then hide a loss for ever: a tenth of them, drawn by the run's seed, is
 * asked of main as well. Once main passes one, all of them are asked, and those that main passes and this PR fails are suspects.
 */
export function neverPassing(
  input: ScreenInput,
  tried: readonly number[],
): { readonly mainTodo: readonly MainTodo[]; readonly suspects: readonly Suspect[] } {
  const { evidence, metric, seed } = input;
  const stored = baselineValues(evidence, metric, []).map(countOf);
  const filled = attempts(evidence, ['fill'], 'baseline');
  const beliefs = rateBeliefs(tried.map((unit) => stored[unit] ?? { scored: 0, passed: 0 }));
  // What was asked of main in this run needs no audit.
  const audited = tried.filter((unit, i) => (beliefs[i]?.mean ?? 1) < LOOK_FROM_RATE && !filled[unit]);
  if (audited.length === 0) return { mainTodo: [], suspects: [] };
  const asked = attempts(evidence, ['search'], 'baseline');
  const now = baselineValues(evidence, metric, ['search']).map(countOf);
  const passesNow = (unit: number) => (now[unit]?.passed ?? 0) > (stored[unit]?.passed ?? 0);
  const { suite, slot } = evidence.slot;
  const order = shuffled(audited, seededRandom(seed, 'audit', suite, slot, metric.name));
  const drawn = audited.some(passesNow) ? audited : order.slice(0, Math.ceil(AUDITED * audited.length));
  const looks = lookValues(evidence, metric, ['search']);
  const fails = (unit: number) => {
    const { scored, passed } = countOf(looks[unit] ?? []);
    return scored > 0 && passed < scored;
  };
  return {
    mainTodo: drawn.filter((unit) => asked[unit] === 0).map((unit) => ({ unit, count: 1 })),
    suspects: audited
      .filter((unit) => passesNow(unit) && fails(unit))
      .map((unit) => ({ unit, strength: CONTRADICTED })),
  };
}
