import type { ChangedSettings } from '../../design/lines/changed-settings.ts';
import type { SearchStep } from '../../design/lines/searched-lines.ts';
import { slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { BrokenSettings } from '../blame/settings-blame.ts';
import type { Comparison, SlotComparison, SuiteComparison } from '../comparison.ts';
import { addedTotals } from '../run-totals.ts';

type Result = (SearchStep & { kind: 'done' })['result'];

/**
 * The comparison in which slots say which of their settings, moved together, broke their confirmed cases. `results`: one for each search.
 * The answers count as calls of the run; no rate, interval or test sees them.
 */
export function withBrokenSettings(
  comparison: Comparison,
  searched: readonly ChangedSettings[],
  results: readonly Result[],
  samples: readonly Sample[],
): Comparison {
  const found = new Map<string, BrokenSettings>();
  searched.forEach((changed, at) => {
    const result = results[at];
    const told = result === undefined ? null : settingsOf(changed, result, samples);
    if (told !== null) for (const slot of changed.slots) found.set(slot, told);
  });
  const settingCalls = samples.reduce((sum, { calls }) => sum + calls.target + calls.grader, 0);
  return {
    ...addedTotals(comparison, samples),
    suites: comparison.suites.map((suite) => told(suite, found)),
    ...(settingCalls > 0 && { settingCalls }),
  };
}

function told(suite: SuiteComparison, found: ReadonlyMap<string, BrokenSettings>): SuiteComparison {
  const { state } = suite;
  if (state.kind === 'skipped') return suite;
  const slots = state.slots.map((slot): SlotComparison => {
    const brokenSettings = found.get(slotKey({ suite: suite.suite, slot: slot.slot }));
    return brokenSettings ? { ...slot, brokenSettings } : slot;
  });
  return { ...suite, state: { ...state, slots } };
}

/** Null where no answer has a score: what cannot be set back is not spoken of. */
function settingsOf(
  { settings, units }: ChangedSettings,
  { outcome, named, main }: Result,
  samples: readonly Sample[],
): BrokenSettings | null {
  const isAsked = samples.some(
    ({ suite, slot, result }) =>
      result.kind === 'scored' && units.some((unit) => unit.suite === suite && unit.slot === slot),
  );
  if (!isAsked && outcome !== 'cut-short') return null;
  return {
    outcome: outcome === 'not-text' ? 'not-settings' : outcome,
    tried: settings.length,
    cases: units.length,
    main: { scored: main.scored, passed: main.passed },
    ...(units.some(({ metric }) => metric !== 'pass') && { byOther: true as const }),
    found: named.map(({ how, groups, units: own, scored, passed }) => ({
      how,
      settings: groups.flatMap((part) => {
        const setting = settings[part - 1];
        return setting ? [{ name: setting.name, from: setting.from, to: setting.to }] : [];
      }),
      cases: own.length,
      scored,
      passed,
    })),
  };
}
