import type { EvalPlan, PlannedSlot } from '../../plan/eval-plan.ts';
import { PROMPTS, SEARCHED_CASES, searchedText } from './changed-prompts.ts';
import { PROVIDERS } from './changed-settings.ts';
import { mostLineCalls } from './line-search.ts';
import { CALLS_A_SETTING } from './searched-lines.ts';

/** What is searched after a verdict. */
interface WantedSearches {
  readonly lines: boolean;
  readonly settings: boolean;
}

/**
 * Provider calls that the searches for broken lines and settings take at most, if each slot of the plan lost cases. The dearest prompts and
 * providers are taken, as many as one run searches.
 */
export function mostSearchCalls({ suites }: EvalPlan, wanted: WantedSearches): number {
  const [lines, settings] = [new Map<string, number>(), new Map<string, number>()];
  for (const { action } of suites) {
    if (action.kind !== 'run' || action.together.kind !== 'cell') continue;
    const ofOne = 1 + action.gradersPerCell;
    for (const slot of action.slots) {
      const change = JSON.stringify({ prompt: slot.templates, settings: slot.settings, moved: slot.moved });
      lines.set(change, Math.max(lines.get(change) ?? 0, lineCalls(slot) * ofOne));
      settings.set(change, Math.max(settings.get(change) ?? 0, settingCalls(slot) * ofOne));
    }
  }
  return (wanted.lines ? dearest(lines, PROMPTS) : 0) + (wanted.settings ? dearest(settings, PROVIDERS) : 0);
}

function lineCalls(slot: PlannedSlot): number {
  const text = searchedText(slot);
  return text === null ? 0 : mostLineCalls(text.groups.length);
}

function settingCalls({ settings }: PlannedSlot): number {
  return settings === undefined ? 0 : CALLS_A_SETTING * (settings.length + 1) * SEARCHED_CASES;
}

function dearest(calls: ReadonlyMap<string, number>, most: number): number {
  const sorted = [...calls.values()].sort((a, b) => b - a);
  return sorted.slice(0, most).reduce((sum, each) => sum + each, 0);
}
