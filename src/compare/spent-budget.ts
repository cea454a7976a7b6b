import type { Unmeasured } from '../plan/eval-plan.ts';
import type { EvidenceInput, SlotComparison } from './comparison.ts';
import { fitsAtMainsPrice } from './main-price.ts';

/** How many cases of this PR were to be looked at, and how many never were. */
export interface Looked {
  readonly asked: number;
  readonly unseen: number;
}

const AT_MAINS_PRICE = {
  calls: "With as many calls an answer as main's take",
  usd: "At the price of main's answers",
  minutes: "At the pace of main's answers",
};
const BUT_FOR_SHARDS = 'Without the answers of shards that this job asked once more';

/**
 * Why a suite was not measured although it ran: main's budget ended before each case of this PR was looked at once, or this PR
 * made its own trial dearer than the budget, which would have held one at main's price: a change must not buy its way out of
 * its trial. The same where the budget would have held the gate in one job. Null where neither is so, and where something was convicted all the same.
 */
export function spentBudget(
  { asked, unseen }: Looked,
  slots: readonly SlotComparison[],
  input: EvidenceInput,
): Unmeasured | null {
  const { evidence, config } = input;
  if (!evidence.budgetSpent || outcomesOf(slots).includes('convicted')) return null;
  const part = evidence.spentOn ?? 'calls';
  const limit = config.policy.budget[part] ?? 0;
  const spent = `The budget of ${{ calls: `${limit} calls`, usd: `$${limit}`, minutes: `${limit} min` }[part]} was spent`;
  const raised = `budget: {${part}: ${limit * 2}}`;
  if (unseen > 0)
    return {
      cause: 'budget',
      reason: `${spent} before ${unseen} of ${asked} cases were looked at once.`,
      fix: `Raise it in main's pawl.yaml, or run fewer suites or samples; what was sampled is kept:\n${raised}`,
    };
  const fits = outcomesOf(slots).includes('undecided') ? fitsAtMainsPrice(input, part, limit) : 'no';
  if (fits === 'no') return null;
  const [without, other] =
    fits === 'yes'
      ? [AT_MAINS_PRICE[part], 'let this PR answer for less']
      : [BUT_FOR_SHARDS, 'gate in one job'];
  return {
    cause: 'budget',
    reason: `${spent} before suspected cases were confirmed or cleared. ${without}, it would have been enough.`,
    fix: `Raise it in main's pawl.yaml, or ${other}; what was sampled is kept:\n${raised}`,
  };
}

function outcomesOf(slots: readonly SlotComparison[]) {
  return slots.flatMap(({ findings }) => findings.map(({ outcome }) => outcome));
}
