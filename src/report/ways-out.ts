import { grouped } from '../grouped.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import { unmeasuredSuites } from './case-groups.ts';
import { quoted } from './escape.ts';
import { LISTED } from './limits.ts';
import { cutSentence } from './words/suite-title.ts';

/** Why an answer is not a plain pass, in sentences with quoted names, and what to do about it. */
export interface WayOut {
  readonly whys: readonly string[];
  readonly fix: string;
}

/**
 * What can be done, each with its reasons before it: first where this PR got worse, then where nothing could be measured, each way out
 * once. What the title says already is not a reason here.
 */
export function waysOut(verdict: Verdict, title: string): readonly WayOut[] {
  const unmeasured = unmeasuredSuites(verdict);
  const told = new Set(unmeasured.flatMap(({ reason, fix }) => [reason, fix]));
  // Of suspects that were still open the title has the number, too.
  const isTold = ({ code, text }: Reason) => code === 'undecided' || title.includes(text);
  const own = verdict.reasons.flatMap((reason) =>
    reason.fix === null || told.has(reason.text) || told.has(reason.fix)
      ? []
      : [{ whys: isTold(reason) ? [] : [cutSentence(reason.text)], fix: reason.fix }],
  );
  const mended = [...grouped(own, ({ fix }) => fix)].map(([fix, ways]) => ({
    whys: shortened(ways.flatMap(({ whys }) => whys)),
    fix,
  }));
  const groups = [...grouped(unmeasured, ({ fix }) => fix)].map(([fix, suites]) => {
    const whys = suites
      .filter(({ reason }) => !title.includes(cutSentence(reason)))
      .map(({ suite, reason }) => `${quoted(suite)}: ${cutSentence(reason)}`);
    return { whys: shortened(whys), fix };
  });
  return [...mended, ...groups];
}

/** The first lines, and how many more there are. */
export function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - LISTED;
  return left > 0 ? [...lines.slice(0, LISTED), `… and ${left} more in the report.`] : lines;
}

/** The first ways out in lines, each fix behind its reasons, and how many more there are. */
export function wayOutTexts(
  ways: readonly WayOut[],
  whyText: (why: string) => string,
  fixText: (fix: string) => string,
): readonly string[] {
  const left = ways.length - LISTED;
  const lines = ways.slice(0, LISTED).flatMap(({ whys, fix }) => [...whys.map(whyText), fixText(fix)]);
  return left > 0 ? [...lines, `… and ${left} more in the report.`] : lines;
}
