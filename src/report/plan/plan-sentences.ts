import { firstOf } from '../../numbers.ts';
import type { PlanSummary } from '../../plan/estimate/plan-summary.ts';
import { afterLossText } from '../after-loss.ts';
import { quoted } from '../escape.ts';

/** Suites named in one sentence; of more, their number is said. */
const NAMED = 8;

/** Suites that do not run, in one sentence for each reason. */
export function skippedTexts({ suites }: PlanSummary): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { suite, action } of suites) {
    if (action.kind !== 'skipped') continue;
    reasons.set(action.reason, [...(reasons.get(action.reason) ?? []), suite]);
  }
  return [...reasons].map(([reason, names]) => `Would not run, because ${reason}: ${namesText(names)}.`);
}

function namesText(names: readonly string[]): string {
  return firstOf(names, NAMED, quoted);
}

/** What a reader should do about the plan, if anything: why it would stop, prices that are missing. */
export function planAnswer({ suites, over, cost, afterLoss }: PlanSummary): readonly string[] {
  const models = cost.unknown.flatMap((each) => (each.kind === 'price' ? [each.model] : []));
  return [
    ...suites.flatMap(({ wrongGates = [] }) => wrongGates),
    ...(over ? [over.reason.replace(' None was made.', ''), `To fix: ${over.fix}`] : []),
    ...(afterLoss && !over ? [afterLossText(afterLoss)] : []),
    ...(suites.length === 0 ? ['No suite was found.'] : []),
    ...(models.length > 0
      ? [
          `To know the cost, name prices in main's pawl.yaml (US dollars per million tokens):\nprices:\n${models.map((name) => `  ${yamlKey(name)}: {input: 0.15, output: 0.6}`).join('\n')}`,
        ]
      : []),
  ];
}

function yamlKey(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : JSON.stringify(name);
}
