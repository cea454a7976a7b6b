import type { SuiteComparison } from '../../compare/comparison.ts';
import { mainGoneSentences } from '../../verdict/main-gone.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters, LISTED, SENTENCE_CHARACTERS } from '../limits.ts';

/** ` against stored samples` behind the name of a suite that main could not run; empty for all others. */
export function storedLabel(suite: SuiteComparison): string {
  return isMainGone(suite) ? ' against stored samples' : '';
}

/** Whether main's stored samples stood in for it in any slot of the suite. */
export function isMainGone(suite: SuiteComparison): boolean {
  return slotsOf(suite).some(({ mainGone }) => (mainGone?.samples ?? 0) > 0);
}

/** Why main could not run and what stood in for it, a sentence for each such slot. Plain text in which backticks quote names. */
export function mainGoneLines(verdict: Verdict): readonly string[] {
  const suites = judgedSuites(verdict);
  const lines = suites.flatMap(({ suite, comparison }) =>
    mainGoneSentences(comparison).map((text) => {
      const line = suites.length > 1 ? `${quoted(suite)}: ${text}` : text;
      return cutCharacters(oneLine(line), SENTENCE_CHARACTERS);
    }),
  );
  const left = lines.length - LISTED;
  return left > 0 ? [...lines.slice(0, LISTED), `… and ${left} more in the report.`] : lines;
}
