import { logChoose } from '../../stats/distributions/hypergeometric.ts';
import type { ScoreStratum } from '../../stats/permutation/graded-permutation.ts';
import { BLOCK_SAMPLES } from '../belief/preset.ts';
import type { DesignPlan } from '../design.ts';
import { exchangeable, triedBlocks } from '../trial/exchangeable.ts';
import { permutationOf } from '../trial/score-test.ts';
import { isVaried, trialRounds } from '../trial/variations.ts';
import type { Hypothesis } from './hypothesis.ts';

/**
 * What the first round of a trial says of its cases one by one. It is always held, and at its full size: no result of its own ends or
 * lengthens it. So it is a block of fixed size, and may be read together with the one that follows a conviction. Its suspects all
 * count, whichever of them a block takes, because it is this round that chooses those.
 */
export interface FirstRound {
  /** Its suspects. */
  readonly tried: readonly number[];
  /** Those whose own loss it confirms. */
  readonly named: readonly number[];
  /** What it may spend of alpha to name any, for all its suspects together; 0 where they are too many for that. */
  readonly spent: number;
  /** Its answers to a case; none of one that was not tried in it. */
  readonly answers: (unit: number) => readonly ScoreStratum[];
  /** Samples a side that the block takes of a case. */
  readonly samples: (unit: number) => number;
}

/**
 * Reads the first round. Four passes of main against none of this PR are 1 in 70, which names each of up to three suspects: each of them
 * spends the smallest chance that its samples can give, whatever they say. Null where it cannot be read so: of a metric of the whole
 * suite, and of pairs that differ by a variation, four are too few.
 */
export function firstRound(
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
  { evidence, metric, suspects }: Hypothesis,
): FirstRound | null {
  // Without a round whose variations did harm.
  const round = trialRounds(evidence, 'trial')[0];
  if (!round || suspects.length === 0 || metric.dataset || isVaried(evidence)) return null;
  const tried = suspects.map(({ unit }) => unit);
  const least = tried.map((unit) => {
    const samples = round.get(unit);
    const [own] = samples ? exchangeable(samples) : [];
    return own ? Math.exp(-logChoose(own.baseline.length + own.candidate.length, own.candidate.length)) : 1;
  });
  const all = least.reduce((sum, chance) => sum + chance, 0);
  const spent = all < plan.alpha ? all : 0;
  const answers = (unit: number) => (tried.includes(unit) ? triedBlocks(round, unit, metric) : []);
  const isClear = (unit: number, i: number) =>
    permutationOf(answers(unit), plan) <= (least[i] as number) * (1 + 1e-9);
  const samples = blockSize(tried.length, plan.alpha - spent);
  return {
    tried,
    named: spent > 0 ? tried.filter(isClear) : [],
    spent,
    answers,
    samples: (unit) => (tried.includes(unit) ? samples : BLOCK_SAMPLES),
  };
}

/** Samples a side of the first round, and of the smallest block. */
const BEFORE = 4;
const LEAST = 3;
/** Answers that may be out of line, of both rounds together, without costing a broken case its name. */
const STRAY = 2;

/** The smallest block that confirms a broken case although some of its answers in this PR pass. */
function blockSize(suspects: number, level: number): number {
  for (let samples = LEAST; samples < BLOCK_SAMPLES; samples++) {
    const side = BEFORE + samples;
    const chance = Math.exp(logChoose(side, STRAY) - logChoose(2 * side, side + STRAY));
    if (suspects * chance <= level) return samples;
  }
  return BLOCK_SAMPLES;
}
