import { count } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { codeSpan, linkTarget, sentence } from '../escape.ts';
import { cutCharacters, NAME_CHARACTERS, SENTENCE_CHARACTERS, takeWithin } from '../limits.ts';
import { chanceText, notesOf, reproduceLine, spentText } from '../words/facts.ts';

const NOTE_BYTES = 4_000;

/** What the run took, how to have it again, where the whole report is. `odds`: how often a result like this turns up, where it is still to be said. */
export function footerText(verdict: Verdict, context: ReportContext, odds = chanceText(verdict)): string {
  const spent = spentText(verdict, context).join(', ');
  const command = reproduceLine(context);
  const age = context.baselineAge === null ? '' : `, baseline ${sentence(context.baselineAge)}`;
  const links = [
    ...linksText(context),
    ...(command === null ? [] : [`Reproduce: ${codeSpan(cutCharacters(command, SENTENCE_CHARACTERS))}`]),
  ];
  const small = [
    ...(odds === null
      ? []
      : [`If nothing had changed, a result like this would turn up ${odds} pull requests`]),
    ...(spent === '' ? [] : [spent]),
    `${name(context.candidateLabel)} against ${name(context.baseLabel)}${age}`,
  ];
  const notes = takeWithin(
    notesOf(verdict, context).map((note) => `- ${sentence(cutCharacters(note, SENTENCE_CHARACTERS))}`),
    NOTE_BYTES,
  );
  const all = notes.kept.length + notes.left;
  const rest = notes.left > 0 ? [`- … and ${notes.left} more in the report.`] : [];
  const said = all > 0 ? details(count(all, 'note'), [...notes.kept, ...rest].join('\n'), false) : '';
  return [links.join(' · '), `<sub>${small.join(' · ')}</sub>`, said]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A folded section; its summary is HTML of ours. */
export function details(summary: string, body: string, open: boolean): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function name(label: string): string {
  return codeSpan(cutCharacters(label, NAME_CHARACTERS));
}

function linksText({ reportUrl, runUrl }: ReportContext): readonly string[] {
  const report = reportUrl === null ? null : linkTarget(reportUrl);
  const run = runUrl === null || runUrl === reportUrl ? null : linkTarget(runUrl);
  return [
    ...(report === null ? [] : [`**[Open the report](${report})**`]),
    ...(run === null ? [] : [`[Run](${run})`]),
  ];
}
