import { count, money, rangeText, seconds, whole } from '../../numbers.ts';
import type { CostEstimate, CostSource, UnknownCost } from '../../plan/estimate/cost-estimate.ts';
import type { PlanSummary } from '../../plan/estimate/plan-summary.ts';
import type { CallEstimate } from '../../plan/estimate/run-estimate.ts';
import { quoted } from '../escape.ts';

/** `usually 12, on average 21 (12–132)`. */
export function callsText({ atLeast, usual, expected, atMost }: CallEstimate): string {
  if (atLeast === atMost) return whole(expected);
  const middle =
    Math.abs(usual - expected) <= 0.1 * usual
      ? `about ${whole(expected)}`
      : `usually ${whole(usual)}, on average ${whole(expected)}`;
  return `${middle} (${rangeText({ atLeast, atMost })})`;
}

/** `about $0.0042, by stored samples`; what is not known is said. */
export function costText({ usd, unknown, from }: CostEstimate): string {
  const missing = unknown.map(unknownText).join(', ');
  if (usd === null) return unknown.length === 0 ? 'nothing' : `not known: ${missing}`;
  const basis = from.length > 0 ? `, by ${from.map(sourceText).join(', ')}` : '';
  return unknown.length === 0
    ? `about ${money(usd)}${basis}`
    : `at least ${money(usd)}${basis}; not known: ${missing}`;
}

function unknownText(unknown: UnknownCost): string {
  switch (unknown.kind) {
    case 'price':
      return `the price of ${quoted(unknown.model)}`;
    case 'answers':
      return `how long ${quoted(unknown.model)} answers`;
    case 'code':
      return `what the code of ${quoted(unknown.model)} spends`;
    case 'graders':
      return 'what graders cost';
  }
}

function sourceText(source: CostSource): string {
  switch (source.kind) {
    case 'stored':
      return 'stored samples';
    case 'stored-tokens':
      return 'tokens of stored samples';
    case 'characters':
      return 'prompt characters ÷ 4';
    case 'policy':
      return `the price of ${quoted(source.model)} in pawl.yaml`;
    case 'promptfoo':
      return `promptfoo's price of ${quoted(source.model)}`;
  }
}

/** `about 6 s`, or why not. */
export function timeText(value: number | null): string {
  return value === null ? 'not known: no stored sample says how long a call takes' : aboutSeconds(value);
}

function aboutSeconds(value: number): string {
  return value < 0.05 ? 'under 0.1 s' : `about ${seconds(value)}`;
}

/** What a plan comes to: `about 14 (12–132) calls`, cost, time. */
export function planTotals({ suites, calls, cost, seconds: time }: PlanSummary): readonly string[] {
  const runs = suites.filter(({ action }) => action.kind === 'runs').length;
  const unmeasured = suites.filter(({ action }) => action.kind === 'unmeasured').length;
  const missing = unmeasured > 0 ? [`${count(unmeasured, 'suite')} cannot be measured`] : [];
  if (runs === 0) return ['0 calls', ...missing];
  return [
    `${callsText(calls)} ${calls.atMost === 1 ? 'call' : 'calls'}`,
    cost.usd === null
      ? cost.unknown.length === 0
        ? 'no cost'
        : 'cost not known'
      : `${cost.unknown.length > 0 ? 'at least' : 'about'} ${money(cost.usd)}`,
    time === null ? 'time not known' : aboutSeconds(time),
    ...missing,
  ];
}
