/** One line of a comment: `/pawl accept 0123456789abcdef -- why`. */
const COMMAND = /^\/pawl[ \t]+accept[ \t]+([0-9a-f]{16})(?:[ \t]+(?:--|—|–)[ \t]*(.*))?[ \t]*$/;
/** Reasons are shown; more of one than this is not. */
const REASON_CHARACTERS = 500;

/** What a comment accepts: each ID once, with the reason given for it. Quoted lines and code are no commands. */
export function acceptedIn(body: string): readonly { readonly id: string; readonly reason: string | null }[] {
  const found = new Map<string, string | null>();
  let isCode = false;
  for (const line of body.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    const [, id, reason] = isCode ? [] : (COMMAND.exec(line) ?? []);
    if (id !== undefined && !found.has(id)) found.set(id, reason?.trim().slice(0, REASON_CHARACTERS) || null);
  }
  return [...found].map(([id, reason]) => ({ id, reason }));
}
