import type { Install } from '../vocabulary.ts';

/** Commands that a suite's process may suggest: the message that carries one may be a stranger's. */
const COMMAND =
  /^(?:npm (?:ci|install)|pnpm install --frozen-lockfile|yarn install --(?:immutable|frozen-lockfile)|bun install --frozen-lockfile|deno install --frozen|uv sync --frozen|poetry install|pdm sync|pipenv sync|pip install (?:-r [\w.-]+|\.)|conda env update|(?:npm install --save-dev|pnpm add -D|yarn add --dev|bun add --dev|uv add|poetry add) [@\w./-]+)$/;
const FOLDER = /^[\w][\w./-]*$/;
const INSTALL = / \(install(?: in (\S+))? with: ([^()]+)\)$/;

/** An error's message with how its missing package is installed. */
export function withInstall(message: string, { command, folder }: Install): string {
  return `${message} (install${folder === null ? '' : ` in ${folder}`} with: ${command})`;
}

/** How the missing package of an error is installed, and the message without it; null where nothing that we know is said. */
export function installIn(message: string): { readonly message: string; readonly install: Install } | null {
  const found = INSTALL.exec(message);
  const [, folder, command = ''] = found ?? [];
  if (found === null || !COMMAND.test(command) || (folder !== undefined && !FOLDER.test(folder))) return null;
  return { message: message.slice(0, found.index), install: { command, folder: folder ?? null } };
}

/** An error's message with the variables that hold the key of what was called, unless it names one. */
export function withKey(message: string, names: readonly string[]): string {
  return names.length === 0 || keyIn(message) !== null ? message : `${message} (key: ${names.join(', ')})`;
}

/** The variable of a key that an error's message names. */
export function keyIn(message: string): string | null {
  const said = / \(key: ([A-Za-z_]\w*)(?:, \w+)*\)$/.exec(message)?.[1];
  return said ?? /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET)\b/.exec(message)?.[0] ?? null;
}

/** Providers report HTTP errors as text, and so do the clients of other languages: `API error: 503 Service Unavailable`. */
const STATUS_IN_TEXT: readonly RegExp[] = [
  /(?:API|HTTP)[ \w-]{0,20}(?:error|status|call)[ a-z]{0,12}[:=]? ?(?:Error: )?(?:HTTP )?([45]\d\d)\b/i,
  /\bstatus(?:[ _-]?code)?["']?[:=]? ?([45]\d\d)\b/i,
  /\b(?:error )?code["']?: ?([45]\d\d)\b/i,
  /\bHTTP(?: error|\/\d(?:\.\d)?)? ([45]\d\d)\b/i,
  /\b([45]\d\d) (?:client|server) error\b/i,
  /\[([45]\d\d) [A-Z][\w ]+\]/,
  /^(?:\w*Error: )?([45]\d\d) (?:[A-Z{"]|status code)/,
];

/** The HTTP status that an error's text tells; null where it tells none. */
export function statusInText(message: string): number | null {
  const found = STATUS_IN_TEXT.map((pattern) => pattern.exec(message)?.[1]).find(
    (each) => each !== undefined,
  );
  return found === undefined ? null : Number(found);
}

/** `API error: 404 Not Found: The model does not exist`, where the provider's body says the second half in JSON. */
export function withoutErrorBody(message: string): string {
  const [start, end] = [message.indexOf('{'), message.lastIndexOf('}') + 1];
  if (start < 0 || end <= start) return message;
  const said = saidInBody(message.slice(start, end));
  if (said === null) return message;
  const head = message.slice(0, start).replace(/[\s:]+$/, '');
  return `${head === '' ? '' : `${head}: `}${said}${message.slice(end)}`;
}

/** The name of an error: `DeploymentNotFound`, `context_length_exceeded`. */
const CODE = /^[A-Za-z][\w.-]{2,60}$/;

/** What the error in a JSON body says in words, with its name; null where it is not one. */
function saidInBody(body: string): string | null {
  try {
    const { error, message, code = error?.code } = JSON.parse(body);
    const said = [error?.message, error, message].find((each) => typeof each === 'string');
    if (said === undefined || said.trim() === '') return null;
    // What people look for in the provider's documentation.
    const isName = typeof code === 'string' && CODE.test(code) && !said.includes(code);
    return isName ? `${said.trim()} (${code})` : said;
  } catch {
    return null;
  }
}
