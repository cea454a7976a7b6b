import { logChoose } from '../../stats/distributions/hypergeometric.ts';
import type { ScoreStratum } from '../../stats/permutation/graded-permutation.ts';
import { holm } from '../../stats/permutation/holm.ts';
import { BLOCK_SAMPLES, VARIED_BLOCK } from '../belief/preset.ts';
import type { DesignPlan } from '../design.ts';
import { exchangeable, triedBlocks } from '../trial/exchangeable.ts';
import { pairedChance, pairsToConfirm } from '../trial/paired-trial.ts';
import { permutationOf } from '../trial/score-test.ts';
import { isVaried, trialRounds } from '../trial/variations.ts';
import type { Hypothesis } from './hypothesis.ts';

/** What a trial itself says of its cases one by one, before a block of fixed size is asked and with it. */
export interface EarlyNames {
  /** Those whose own loss it confirms, each with its adjusted chance. */
  readonly named: ReadonlyMap<number, number>;
  /** Samples a side that the block takes of a case; 0 where it could not name it. */
  readonly samples: (unit: number) => number;
  /** Adjusted chances of the block's cases, by the trial and the block together. Every suspect of the trial counts, whichever of them the block takes. */
  readonly adjusted: (block: readonly BlockCase[]) => readonly number[];
}

/** One case of a block, and what of its answers may be dealt again. */
interface BlockCase {
  readonly unit: number;
  readonly blocks: readonly ScoreStratum[];
}

/** Reads a trial for names. Null before its first round, and of critical cases beside others that are asked in pairs. */
export function earlyNames(
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
  hypothesis: Hypothesis,
): EarlyNames | null {
  const { evidence, suspects, critical } = hypothesis;
  if (suspects.length === 0 || trialRounds(evidence, 'trial').length === 0) return null;
  if (!isVaried(evidence)) return firstRound(plan, hypothesis);
  return critical ? null : pairedNames(plan, hypothesis);
}

/**
 * Names by the pairs of a trial that differ by a variation. A bet on each of them holds whenever it is read, so that all pairs of a case count, those of
 * the trial and those of the block, and the block may be as large as the case needs.
 */
function pairedNames(
  plan: Pick<DesignPlan, 'alpha'>,
  { evidence, metric, suspects }: Hypothesis,
): EarlyNames {
  const tried = suspects.map(({ unit }) => unit);
  const rounds = trialRounds(evidence, 'trial');
  const answers = (unit: number) =>
    tried.includes(unit) ? rounds.flatMap((round) => triedBlocks(round, unit, metric)) : [];
  const adjusted = (block: readonly BlockCase[]) => {
    const others = tried.filter((unit) => !block.some((entry) => entry.unit === unit));
    return holm([
      ...block.map(({ unit, blocks }) => pairedChance([...answers(unit), ...blocks])),
      ...others.map((unit) => pairedChance(answers(unit))),
    ]);
  };
  const early = adjusted([]);
  return {
    named: new Map(
      tried.flatMap((unit, i) => {
        const chance = early[i] as number;
        return chance <= plan.alpha ? [[unit, chance] as const] : [];
      }),
    ),
    samples: (unit) => pairsToConfirm(answers(unit), tried.length, plan.alpha, VARIED_BLOCK),
    adjusted,
  };
}

/**
 * What the first round of a trial says of its cases. It is always held, and at its full size: no result of its own ends or
 * lengthens it. So it is a block of fixed size, and may be read together with the one that follows a conviction. Its suspects all
 * count, because it is this round that chooses those of the block. Four passes of main against none of this PR are 1 in 70, which names each of up to
 * three suspects: each of them spends the smallest chance that its samples can give, whatever they say.
 */
function firstRound(
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
  { evidence, metric, suspects }: Hypothesis,
): EarlyNames | null {
  // Without a round whose variations did harm.
  const round = trialRounds(evidence, 'trial')[0];
  if (!round) return null;
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
  const samples = blockSize(tried.length, plan.alpha - spent, metric.dataset ? STRAY.labels : STRAY.others);
  const seemsLost = (unit: number) => permutationOf(answers(unit), plan) <= LIKELY;
  return {
    named: new Map(spent > 0 ? tried.filter(isClear).map((unit) => [unit, spent]) : []),
    samples: (unit) => (!tried.includes(unit) ? BLOCK_SAMPLES : seemsLost(unit) ? samples : 0),
    adjusted: (block) => {
      const chances = block.map(({ unit, blocks }) => permutationOf([...answers(unit), ...blocks], plan));
      const others = tried.filter((unit) => !block.some((entry) => entry.unit === unit));
      // What the round could have named is spent.
      return holm([...chances, ...others.map(() => 1)]).map((chance) =>
        Math.min(1, (chance * plan.alpha) / (plan.alpha - spent)),
      );
    },
  };
}

/** Chance of a case's answers in the first round above which the block could hardly name it. */
const LIKELY = 0.25;
/** Samples a side of the first round, and of the smallest block. */
const BEFORE = 4;
const LEAST = 3;
/** Answers that may be out of line, of both rounds together, without costing a broken case its name. With two, 93 in place of 96 % of broken labels had theirs. */
const STRAY = { labels: 3, others: 2 } as const;

/** The smallest block that confirms a broken case although some of its answers in this PR pass. */
function blockSize(suspects: number, level: number, stray: number): number {
  for (let samples = LEAST; samples < BLOCK_SAMPLES; samples++) {
    const side = BEFORE + samples;
    const chance = Math.exp(logChoose(side, stray) - logChoose(2 * side, side + stray));
    if (suspects * chance <= level) return samples;
  }
  return BLOCK_SAMPLES;
}
