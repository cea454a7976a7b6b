import { acceptedIn, misspeltIn } from './accept-command.ts';
import type { Acceptance } from './consent.ts';

/** What somebody wrote in a conversation, as its forge gives it. */
export interface Statement {
  /** The name that people read. */
  readonly by: string;
  /** Tells people apart where names can change hands. */
  readonly id: string;
  readonly body: string;
  /** The words were changed after they were said. */
  readonly isEdited: boolean;
}

/** What a forge is asked about people, where anybody accepts something. */
export interface PeopleOf {
  /** Id of who opened the change; null: it cannot be told. */
  author(): Promise<string | null>;
  /** What somebody may do now, in the words of `Acceptance.permission`. */
  permission(statement: Statement): Promise<string>;
}

/** People whose permission is asked for, the last to speak first: a flood of commands must not keep a runner busy. */
const MOST_PEOPLE = 100;

/** How a gate's own comment begins. Whoever its token belongs to, what it quotes is nobody's word. */
const OURS = '<!-- pawl-';

function isOurs({ body }: Statement): boolean {
  return body.trimStart().startsWith(OURS);
}

/** What somebody accepts, and where they tried to. */
function wordsIn(statement: Statement) {
  return [
    ...acceptedIn(statement.body).map((each) => ({ ...each, statement })),
    ...misspeltIn(statement.body).map((id) => ({ id, reason: null, isMisspelt: true as const, statement })),
  ];
}

/** Every acceptance in a conversation, with what is known of who says it. The same for all forges; nothing is asked where nobody accepts. */
export async function acceptancesOf(
  statements: readonly Statement[],
  people: PeopleOf,
  say: (line: string) => void,
): Promise<readonly Acceptance[]> {
  const said = statements.flatMap((statement) => (isOurs(statement) ? [] : wordsIn(statement)));
  if (said.length === 0) return [];
  const author = await people.author();
  const speakers = new Map(said.toReversed().map(({ statement }) => [statement.id, statement]));
  const asked = [...speakers.values()].slice(0, MOST_PEOPLE);
  if (speakers.size > asked.length)
    say(
      `${speakers.size} people accepted something in comments. The permission of the last ${asked.length} was looked at.`,
    );
  const permissions = new Map<string, string>();
  for (const statement of asked) permissions.set(statement.id, await people.permission(statement));
  return said.map(({ statement, ...words }) => ({
    ...words,
    by: statement.by,
    isEdited: statement.isEdited,
    permission: permissions.get(statement.id) ?? 'none',
    // An author who cannot be told is everybody.
    isAuthor: author === null || statement.id.toLowerCase() === author.toLowerCase(),
  }));
}
