import { PACKAGE } from './vocabulary.ts';

/** Where in a user's file something is wrong: repository-relative path, 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a person needs to mend a known error. */
export interface ErrorHelp {
  /** Stable, machine-readable: `config/unknown-key`, `trees/no-base`. The part before the slash is the room. */
  readonly code: string;
  /** What happened, one sentence in the user's words. */
  readonly what: string;
  /** Why it is a problem, or what was found where something else was expected. */
  readonly why?: string;
  /** What to do: words or lines to paste. */
  readonly fix?: string;
  readonly place?: Place;
  /** Where one error stands for several findings (all mistakes of one file): each of them, in file order. */
  readonly problems?: readonly ErrorHelp[];
}

/**
 * A known error: printed without a stack trace. `kind` chooses the exit: `usage` (2: configuration or usage is
 * wrong, nothing was run) or `unmeasured` (3: nothing is wrong with the request, but it could not be measured).
 */
export class PawlError extends Error {
  readonly kind: 'usage' | 'unmeasured';
  readonly help: ErrorHelp;

  constructor(help: ErrorHelp, kind: 'usage' | 'unmeasured' = 'usage', cause?: unknown) {
    super(help.what, cause === undefined ? undefined : { cause });
    this.name = 'PawlError';
    this.help = withRunnableLines(help);
    this.kind = kind;
  }
}

function withRunnableLines(help: ErrorHelp): ErrorHelp {
  const { fix, problems } = help;
  return {
    ...help,
    ...(fix !== undefined && { fix: runnable(fix) }),
    ...(problems !== undefined && { problems: problems.map(withRunnableLines) }),
  };
}

/** What to do, with each line that calls pawl as the documentation does: that works where pawl is installed, and where it is not. */
export function runnable(fix: string): string {
  return fix.replaceAll(/(^|\n|: )((?:\w+=\S+ )?)pawl (?=[a-z…]|--)/g, `$1$2npx ${PACKAGE} `);
}

/** `pawl.yaml:3:5`, as editors and terminals make it clickable. */
export function placeText(place: Place): string {
  const line = place.line === undefined ? '' : `:${place.line}`;
  const column = place.line === undefined || place.column === undefined ? '' : `:${place.column}`;
  return `${place.file}${line}${column}`;
}

/** The whole message of a known error as plain text: where and what, why, what to do. Ends without a newline. */
export function errorText(help: ErrorHelp): string {
  return errorParts(help)
    .map(({ text }) => text)
    .join('\n');
}

/** The lines of an error's message, each with whether it belongs to what to do, and as which of its lines. */
export function errorParts(
  help: ErrorHelp,
): readonly { readonly text: string; readonly inFix: number | null }[] {
  const where = help.place ? `${placeText(help.place)}: ` : '';
  const said = [
    `${where}${indented(help.what)} [${help.code}]`,
    ...(help.why ? [`  ${indented(help.why)}`] : []),
  ];
  const fix = help.fix ? `  To fix: ${help.fix.replaceAll('\n', '\n    ')}`.split('\n') : [];
  return [
    ...said.flatMap((text) => text.split('\n').map((line) => ({ text: line, inFix: null }))),
    ...fix.map((text, inFix) => ({ text, inFix })),
    ...(help.problems ?? []).flatMap((problem) => [{ text: '', inFix: null }, ...errorParts(problem)]),
  ];
}

/** Lines under the first one stand in from the left, so that a name of several lines does not pass for lines of ours. */
function indented(text: string): string {
  return text.replaceAll(/\r\n?|[\n\v\f\x85\u2028\u2029]/g, '\n  ');
}

/** A text as one word of a POSIX shell, for a line to paste: whatever it holds, nothing of it is run. */
export function quotedWord(text: string): string {
  if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text)) return text;
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  // What JSON escapes, `$'…'` reads in the same way, a backslash too; the quote and what JSON leaves raw are ours.
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll("'", "\\'")
    .replaceAll(/\p{Cc}/gu, (raw) => `\\u${raw.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `$'${escaped}'`;
}

/** What a known error says, why and what to do, as one text on one line; any other error is thrown again. */
export function errorLine(error: unknown): string {
  if (!(error instanceof PawlError)) throw error;
  const { what, why, fix } = error.help;
  return [what, why ?? '', fix ? `To fix: ${fix}` : ''].filter((part) => part !== '').join(' ');
}
