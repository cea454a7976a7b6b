import type { CaseNoise, QuarantineNews } from '../../compare/over-time/noisy-cases.ts';
import { count, whole } from '../../numbers.ts';
import { quarantineEntry } from '../../plan/quarantine.ts';
import { quoted } from '../escape.ts';
import { LISTED } from '../limits.ts';

/**
 * Cases that are too noisy to judge by, and those that are calm again, with the line of `pawl.yaml` that says so. Plain text in which
 * backticks quote names; empty where nothing should change.
 */
export function quarantineLines({ held, add, remove }: QuarantineNews): readonly string[] {
  if (add.length + remove.length === 0)
    return held.length === 0 ? [] : [`In quarantine: ${count(held.length, 'case')}.`];
  const gone = new Set(remove.map(quarantineEntry));
  const list = [...held.filter((entry) => !gone.has(entry)), ...add.map(quarantineEntry)];
  return [
    ...named(
      add,
      ({ byTask }) =>
        `${byTask ? 'is right and wrong' : 'passes and fails'} by turns, so it is too noisy to judge by`,
    ),
    ...named(remove, () => 'is in quarantine, and its newest samples are all alike'),
    `The line for main's pawl.yaml: \`${lineText(list)}\``,
  ];
}

function named(cases: readonly CaseNoise[], what: (found: CaseNoise) => string): readonly string[] {
  const left = cases.length - LISTED;
  return [
    ...cases
      .slice(0, LISTED)
      .map((found) => `${quoted(quarantineEntry(found))} ${what(found)}: ${evidence(found)}.`),
    ...(left > 0 ? [`… and ${count(left, 'more case', 'more cases')} like that.`] : []),
  ];
}

function evidence({ passed, scored, from, to, byTask }: CaseNoise): string {
  return `${whole(passed)} of ${count(scored, 'sample')} ${byTask ? 'right' : 'passed'}, ${from} to ${to}`;
}

/** The line to paste. A backtick in a name would end the quote around it. */
function lineText(entries: readonly string[]): string {
  return `quarantine: ${JSON.stringify(entries).replaceAll('`', '\\u0060')}`;
}
