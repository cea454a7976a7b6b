import type { BrokenLines, BrokenSettings, SettingBlame } from '../../../compare/blame/diagnosis.ts';
import type { SlotComparison } from '../../../compare/comparison.ts';
import { andList, count, outOf } from '../../../numbers.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../../case-groups.ts';
import { quoted } from '../../escape.ts';
import { backText } from './broken-lines.ts';

/** Which settings that moved together did it, in sentences with names in backticks. */
function settingSentences(settings: BrokenSettings): readonly string[] {
  const { outcome, tried, cases, main } = settings;
  switch (outcome) {
    case 'found':
      return settings.found.map((blame) => blameSentence(blame, settings));
    case 'not-settings':
      return [
        `The settings did not do it: with main's values of ${count(tried, 'setting')}, ${main.passed} of ${count(main.scored, 'answer')} ${backText(settings, main.passed)}.`,
      ];
    case 'cut-short':
      return ['The budget ended before it was known which of the settings that moved together did it.'];
    default:
      return [
        `No single setting explains it: ${count(tried, 'setting')} moved together, and setting one of them back to main's value does not surely mend the ${count(cases, 'tried case')}.`,
      ];
  }
}

function blameSentence({ how, settings, cases, scored, passed }: SettingBlame, all: BrokenSettings): string {
  const names = andList(
    settings.map(({ name, from, to }) => `${quoted(name)} ${quoted(from)} → ${quoted(to)}`),
  );
  const of = `${outOf(cases, all.cases, 'tried case')} ${backText(all, cases)} (${outOf(passed, scored, 'answer')})`;
  if (how === 'either') return `${names} did it together: with main's value of any one of them, ${of}.`;
  if (how === 'all') return `${names} each did it: only with main's values of all of them, ${of}.`;
  return `${names} did it: with main's value, ${of}.`;
}

/**
 * What was found of settings in slots of a verdict, each finding once, in order. Settings and words that each suffice to break the cases both
 * mend none of them alone, so one sentence says it of both.
 */
export function settingSentencesOf(slots: readonly SlotComparison[]): readonly string[] {
  const told = slots.flatMap(({ brokenLines, brokenSettings }) => {
    if (brokenSettings === undefined) return [];
    if (brokenSettings.outcome !== 'not-settings') return settingSentences(brokenSettings);
    if (brokenLines?.outcome === 'found') return [];
    if (brokenLines?.outcome === 'not-text') return [neitherSentence(brokenLines, brokenSettings)];
    return settingSentences(brokenSettings);
  });
  return [...new Set(told)];
}

function neitherSentence(lines: BrokenLines, settings: BrokenSettings): string {
  const { tried, main } = settings;
  const words = `with main's ${quoted(lines.file)}, ${lines.main.passed} of ${count(lines.main.scored, 'answer')} ${backText(lines, lines.main.passed)}`;
  const values = `with main's values of ${count(tried, 'setting')}, ${main.passed} of ${main.scored}`;
  return `Neither the words of the prompt nor the settings alone explain it: ${words}, and ${values}. Each may break these cases without the other.`;
}

/** The same of all suites that were judged. */
export function settingSentencesIn(verdict: Verdict): readonly string[] {
  return settingSentencesOf(judgedSuites(verdict).flatMap(({ comparison }) => slotsOf(comparison)));
}
