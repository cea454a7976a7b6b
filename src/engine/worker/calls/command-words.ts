/** How Node says that a program failed: with all that it was given, the prompt and the case as JSON, and then with what it printed. */
const FAILED = /^(?:Error: )?Command failed: /;
/** The line of a program's last words that says what went wrong. */
const ERROR = /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b/;

/**
 * The error of a program (`exec:`) in its own words: what it was given is long, is another in each case, and says nothing of why. Any other text,
 * and that of a program that printed nothing, as it is.
 */
export function withCommandWords(text: string): string {
  if (!FAILED.test(text)) return text;
  const lines = text.split(/\r?\n/);
  const last = lines.findIndex(isContext);
  if (last < 0) return text;
  const printed = lines.slice(last + 1).filter((line) => line.trim() !== '');
  const said = printed.findLast((line) => ERROR.test(line)) ?? printed.at(-1);
  return `The command of the provider failed: ${said?.trim() ?? 'it printed no error.'}`;
}

/** The line that ends what promptfoo gives a program: its context. */
function isContext(line: string): boolean {
  return line.includes('"vars":') && line.trimEnd().endsWith('}');
}
