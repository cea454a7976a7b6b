import { callsIn } from '../../design/evidence/evidence.ts';
import type { ChangedPrompt, ChangedPrompts } from '../../design/lines/changed-prompts.ts';
import type { LineGroup } from '../../design/lines/line-groups.ts';
import type { SearchResult } from '../../design/lines/searched-lines.ts';
import type { Sample } from '../../samples/sample.ts';
import type { BrokenLines, ChangedLines } from '../blame/diagnosis.ts';
import type { Comparison } from '../comparison.ts';
import { withToldSlots } from './told-slots.ts';

/** Lines of one group that a comparison holds, on either side, and characters of all of them. */
const [MOST_LINES, MOST_CHARACTERS] = [60, 8_000];

/** The comparison in which slots say which changed lines of their prompt broke their confirmed cases. `results`: one for each searched prompt. */
export function withBrokenLines(
  comparison: Comparison,
  { searched, code }: ChangedPrompts,
  results: readonly SearchResult[],
  samples: readonly Sample[],
): Comparison {
  const found = new Map<string, { readonly brokenLines: BrokenLines }>();
  searched.forEach((prompt, at) => {
    const result = results[at];
    if (result === undefined) return;
    const brokenLines = linesOf(prompt, result);
    for (const slot of prompt.slots) found.set(slot, { brokenLines });
  });
  const nothing = { groups: 0, cases: 0, main: { scored: 0, passed: 0 }, found: [] };
  for (const { slot, file } of code) found.set(slot, { brokenLines: { outcome: 'code', file, ...nothing } });
  const lineCalls = callsIn(samples);
  return { ...withToldSlots(comparison, found, samples), ...(lineCalls > 0 && { lineCalls }) };
}

function linesOf({ after, text, units }: ChangedPrompt, { outcome, named, main }: SearchResult): BrokenLines {
  return {
    outcome,
    file: after.file,
    groups: text.groups.length,
    cases: units.length,
    main: { scored: main.scored, passed: main.passed },
    ...(units.some(({ metric }) => metric !== 'pass') && { byOther: true as const }),
    found: named.map(({ how, groups, units: own, scored, passed }) => ({
      how,
      lines: groups.map((group) => changedLines(text.groups[group - 1] as LineGroup, after.line)),
      cases: own.length,
      scored,
      passed,
    })),
  };
}

function changedLines({ from, before, after }: LineGroup, first: number | null): ChangedLines {
  const all = [...before, ...after];
  const isShown =
    Math.max(before.length, after.length) <= MOST_LINES &&
    all.reduce((sum, line) => sum + line.length, 0) <= MOST_CHARACTERS;
  return {
    line: first === null ? null : first + from - 1,
    inPrompt: from,
    before: isShown ? before : null,
    after: isShown ? after : null,
    count: after.length,
  };
}
