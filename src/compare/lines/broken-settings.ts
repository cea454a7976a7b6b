import { callsIn } from '../../design/evidence/evidence.ts';
import type { ChangedSettings } from '../../design/lines/changed-settings.ts';
import type { SearchResult } from '../../design/lines/searched-lines.ts';
import type { Sample } from '../../samples/sample.ts';
import type { BrokenSettings } from '../blame/diagnosis.ts';
import type { Comparison } from '../comparison.ts';
import { withToldSlots } from './told-slots.ts';

/** The comparison in which slots say which of their settings, moved together, broke their confirmed cases. `results`: one for each search. */
export function withBrokenSettings(
  comparison: Comparison,
  searched: readonly ChangedSettings[],
  results: readonly SearchResult[],
  samples: readonly Sample[],
): Comparison {
  const found = new Map<string, { readonly brokenSettings: BrokenSettings }>();
  searched.forEach((changed, at) => {
    const result = results[at];
    const brokenSettings = result === undefined ? null : settingsOf(changed, result, samples);
    if (brokenSettings !== null) for (const slot of changed.slots) found.set(slot, { brokenSettings });
  });
  const settingCalls = callsIn(samples);
  return { ...withToldSlots(comparison, found, samples), ...(settingCalls > 0 && { settingCalls }) };
}

/** Null where no answer has a score: the settings could not be set back. */
function settingsOf(
  { settings, units }: ChangedSettings,
  { outcome, named, main }: SearchResult,
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
