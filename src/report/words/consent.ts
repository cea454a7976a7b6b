import { count, firstOf, whole } from '../../numbers.ts';
import { MOST_ACCEPTED, PACKAGE } from '../../vocabulary.ts';
import type { ConsentFacts, ReportContext } from '../context.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters } from '../limits.ts';

const REASON_CHARACTERS = 200;
/** Accepted cases that are named. */
const WHAT = { rules: 'the loosened rules', removals: 'what it does to its suites' } as const;
const NAMED = 5;

/** Who accepted what, in sentences: the audit of a merge that the gate would have blocked. Last what was said and counts for nothing. */
export function acceptedLines({ consent }: ReportContext): readonly string[] {
  const lines = (consent?.accepted ?? []).map(({ of, cases, by, reason }) => {
    const given = oneLine(reason ?? '').trim();
    const why = given === '' ? '' : ` Reason: ${cutCharacters(given, REASON_CHARACTERS)}.`;
    const what = of === 'cases' ? acceptedCases(cases) : WHAT[of];
    return `Accepted by ${quoted(by)}: ${what}.${why}`;
  });
  return [...lines, ...(consent?.uncounted ?? [])];
}

function acceptedCases(cases: readonly string[]): string {
  const named = firstOf(cases, NAMED, (name) => quoted(cutCharacters(oneLine(name), REASON_CHARACTERS)));
  return `${count(cases.length, 'case')} (${named})`;
}

/** Where a run can neither read comments nor take `--accept`. */
const CLOSED =
  "on GitHub or GitLab, let the job write comments. Elsewhere main's `pawl.yaml` needs `accept: { commandLine: true }`, and the next run shows the line with `--accept`.";

/** How what is wrong can be accepted as it is. Where nobody can, what has to be so: of rules alone, since other ways out say "have it accepted". */
export function offerLines({ consent }: ReportContext): readonly string[] {
  if (!consent) return [];
  const how = ways(consent);
  return consent.offers.flatMap(({ id, of, cases }) => {
    if (how === null) return of === 'cases' ? [] : `To accept ${WHAT[of]}: ${CLOSED}`;
    if (consent.hasConversation && cases > MOST_ACCEPTED)
      return `${count(cases, 'case')} are too many to accept: a comment remembers at most ${whole(MOST_ACCEPTED)}. Split the change, delete cases that you no longer want, or edit what they expect.`;
    const what =
      of === 'cases' ? `${count(cases, 'case')} as ${cases === 1 ? 'it is' : 'they are'}` : WHAT[of];
    return `To accept ${what}: ${how(id)}`;
  });
}

function ways({ by, author, commandLine, hasConversation }: ConsentFacts): ((id: string) => string) | null {
  if (hasConversation) {
    const who = `somebody with ${by} permission${author ? '' : ' who is not the author'}`;
    return (id) => `${who} comments \`/pawl accept ${id} -- why\`.`;
  }
  return commandLine ? (id) => `\`npx ${PACKAGE} gate --accept ${id}\`.` : null;
}
