import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectRegularFile } from '../../../../regular-file.ts';

/** A place in a file of the tree, 1-based. */
export interface PlaceInCode {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Longest stack that is read, and errors behind an error (`cause`). */
const MOST_CHARACTERS = 50_000;
const MOST_CAUSES = 5;
/** Longest file whose lines are counted, in bytes. */
const MOST_BYTES = 50_000_000;

/** Where this code and promptfoo lie: it may be below the tree, where pawl is under test itself. */
const OWN = path.dirname(path.resolve(process.argv[1] ?? 'worker.js'));

/** `at f (file:///tree/a.mjs:3:7)`, and the `/tree/a.cjs:3` above a syntax error. */
const FRAME = /(?:^|[\s(])(file:\/\/\/[^\s()]+?|\/[^\n()]+?):(\d{1,7})(?::(\d{1,7}))?\)?$/;
/** A line of a Python traceback. The last one is the place of the error. */
const PYTHON_FRAME = /^\s*File "(\/[^"\n]+)", line (\d{1,7})/;

/**
 * Where in the tree's own code an error was thrown as it loaded, by its stack or by a Python traceback in its message. A stack is text that the
 * code itself may write: only a line of a file that is there counts, and no package is blamed. Null where none is named.
 */
export function placeInCode(error: unknown, root: string): PlaceInCode | null {
  let current = error;
  const found: PlaceInCode[] = [];
  for (let depth = 0; depth < MOST_CAUSES && current instanceof Error; depth += 1) {
    const text = `${current.stack ?? ''}\n${current.message}`.slice(0, MOST_CHARACTERS);
    const lines = text.split('\n');
    const frames = lines.flatMap((line) => framed(FRAME.exec(line), root));
    const python = lines.flatMap((line) => framed(PYTHON_FRAME.exec(line), root));
    found.push(...[python.at(-1) ?? frames[0]].filter((place) => place !== undefined));
    current = current.cause;
  }
  // What was thrown first lies deepest.
  return found.at(-1) ?? null;
}

function framed(match: RegExpExecArray | null, root: string): readonly PlaceInCode[] {
  const [, named = '', line = '', column] = match ?? [];
  const file = fileBelow(named, root);
  if (file === null || Number(line) < 1 || Number(line) > linesIn(path.join(root, file))) return [];
  return [{ file, line: Number(line), ...(column !== undefined && { column: Number(column) }) }];
}

/** The file from the tree's root; null where it is not one of the tree, or one of its packages. */
function fileBelow(named: string, root: string): string | null {
  try {
    const whole = named.startsWith('file:') ? fileURLToPath(named.replace(/[?#].*$/, '')) : named;
    if (!existsSync(whole) || !statSync(whole).isFile()) return null;
    if (realpathSync(whole).startsWith(`${OWN}${path.sep}`)) return null;
    const file = path.relative(realpathSync(root), realpathSync(whole));
    const parts = file.split(path.sep);
    return parts[0] === '..' || path.isAbsolute(file) || parts.includes('node_modules')
      ? null
      : parts.join('/');
  } catch {
    return null;
  }
}

/** None of a file that cannot be read, or that is longer than code is. */
function linesIn(file: string): number {
  try {
    expectRegularFile(file, MOST_BYTES);
    return readFileSync(file, 'utf8').split('\n').length;
  } catch {
    return 0;
  }
}
