import { isUtf8 } from 'node:buffer';
import { readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { ErrorHelp } from '../errors.ts';
import { whole } from '../numbers.ts';
import { submoduleFolders } from '../submodule-folders.ts';
import { problems, type ValueOrProblems, value } from './config-problems.ts';
import { nearestWord } from './nearest-word.ts';
import { presentNames } from './present-files.ts';
import { isReallyInside } from './repository-path.ts';
import { FILL_SUBMODULES } from './submodule-help.ts';

/** Longest policy, in bytes: it is written by hand. */
export const MAX_POLICY_BYTES = 1_000_000;
/** Longest suite config that is parsed, in bytes. */
export const MAX_SUITE_BYTES = 8_000_000;

/**
 * Text of a repository file, without a byte order mark. Problems: missing, a folder or device, outside the
 * repository (also by a symbolic link), not readable, longer than `maxBytes`, not UTF-8.
 */
export function textFile(root: string, file: string, maxBytes: number): ValueOrProblems<string> {
  const absolute = path.resolve(root, file);
  const stats = statsOf(absolute, file);
  if ('code' in stats) return problems(stats);
  if (!isReallyInside(root, file)) return problems(leadsOut(file));
  if (!stats.isFile()) return problems(notAFile(absolute, file, stats));
  if (stats.size > maxBytes) return problems(tooLarge(file, stats.size, maxBytes));
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    return problems(unreadable(file, error));
  }
  if (!isUtf8(bytes)) return problems(notUtf8(file, bytes));
  return value(new TextDecoder().decode(bytes));
}

/** The problem of a path that leaves the repository. */
export function outsideRepository(file: string): ErrorHelp {
  return {
    code: 'config/outside-repository',
    what: `\`${file}\` lies outside the repository.`,
    why: 'Both sides are compared from their own tree of the repository; a file outside it is the same for both.',
    fix: 'copy the file into the repository, and name it by its path there',
    place: { file },
  };
}

function leadsOut(file: string): ErrorHelp {
  return { ...outsideRepository(file), what: `\`${file}\` is a link that leads out of the repository.` };
}

function statsOf(absolute: string, file: string): Stats | ErrorHelp {
  try {
    return statSync(absolute);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP')
      return { ...unreadable(file, error), why: 'It is a symbolic link that leads back to itself.' };
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable(file, error);
    return missing(absolute, file);
  }
}

/** The submodule that a missing file would lie in; null where it lies in none. */
function submoduleOf(absolute: string, file: string): string | null {
  if (!absolute.endsWith(path.sep + path.normalize(file))) return null;
  const root = absolute.slice(0, -path.normalize(file).length);
  return submoduleFolders(root).find((folder) => file.startsWith(`${folder}/`)) ?? null;
}

function missing(absolute: string, file: string): ErrorHelp {
  const submodule = submoduleOf(absolute, file);
  if (submodule !== null)
    return {
      code: 'config/missing-file',
      what: `There is no file \`${file}\`.`,
      why: `It lies in the submodule \`${submodule}\`, which is not checked out.`,
      fix: FILL_SUBMODULES,
      place: { file },
    };
  const near = nearestWord(path.basename(absolute), presentNames(path.dirname(absolute)));
  return {
    code: 'config/missing-file',
    what: `There is no file \`${file}\`.`,
    ...(near === null ? {} : { why: `Did you mean \`${file.replace(/[^/]*$/, near)}\`?` }),
    fix: 'check the spelling of the path, or commit the file',
    place: { file },
  };
}

function notAFile(absolute: string, file: string, stats: Stats): ErrorHelp {
  const isFolder = stats.isDirectory();
  const found = isFolder ? 'a folder' : 'not a regular file';
  const config = isFolder
    ? presentNames(absolute).find((name) => /^promptfooconfig\./.test(name))
    : undefined;
  return {
    code: 'config/not-a-file',
    what: `\`${file}\` is ${found}, not a file.`,
    fix: config === undefined ? 'name a file' : `name the file in it: ${file.replace(/\/+$/, '')}/${config}`,
    place: { file },
  };
}

function tooLarge(file: string, bytes: number, maxBytes: number): ErrorHelp {
  return {
    code: 'config/too-large',
    what: `\`${file}\` is too large to be read as configuration.`,
    why: `It has ${whole(bytes)} bytes; at most ${whole(maxBytes)} are read.`,
    fix: 'move data (cases, documents) into files of their own and refer to them:\ntests: file://cases.csv',
    place: { file },
  };
}

function unreadable(file: string, error: unknown): ErrorHelp {
  const { code } = error as NodeJS.ErrnoException;
  const why = `The system says ${code ?? 'nothing more'}.`;
  return {
    code: 'config/unreadable',
    what: `\`${file}\` cannot be read.`,
    why,
    fix: 'check its permissions',
    place: { file },
  };
}

function notUtf8(file: string, bytes: Buffer): ErrorHelp {
  const utf16 = bytes.length > 1 && (bytes.readUInt16LE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfeff);
  return {
    code: 'config/not-utf8',
    what: `\`${file}\` is not valid UTF-8.`,
    why: utf16 ? 'It is saved as UTF-16.' : 'Here is the first byte that is not part of a character.',
    fix: `save it as UTF-8, for example:\niconv -f ${utf16 ? 'UTF-16' : 'WINDOWS-1252'} -t UTF-8 ${file}`,
    place: { file, ...(utf16 ? { line: 1, column: 1 } : firstBadByte(bytes)) },
  };
}

function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let start = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const text = bytes.subarray(start, end);
    if (!isUtf8(text)) return { line, column: new TextDecoder().decode(text).indexOf('\ufffd') + 1 };
    start = end + 1;
  }
}
