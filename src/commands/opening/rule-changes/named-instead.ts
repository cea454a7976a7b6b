import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ChangedTrees } from '../tested-files.ts';

/** Code that may read a prompt, and the longest file of it that is read, in bytes. */
const [CODE, LONGEST] = [/\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|scala|php|cs|swift|ex|exs)$/i, 1_000_000];
/** What may be a name of a file with the folders in front of it, so many characters at most; and how a name ends. */
const [WORD, LONGEST_NAME, ENDING] = [/[\w@./~-]+/g, 300, /[\w@~-]\.\w{1,12}$/];

/**
 * What code of the application names in the place of a prompt of main that is gone: files with which no suite asks. A prompt that is written again, in
 * other words and with other variables, is told by nothing else. Where the code names a file that is tested as well, it went along. `read`: the files that
 * suites ask with.
 */
export function namedInstead(
  { baseline, candidate, changed }: ChangedTrees,
  read: ReadonlySet<string>,
): (file: string) => readonly string[] {
  const code = changed.filter((file) => CODE.test(file) && !read.has(file));
  const texts = code.map((file) => ({
    file,
    before: namesIn(path.join(baseline.root, file)),
    now: namesIn(path.join(candidate.root, file)),
  }));
  const tested = new Set([...read].map((file) => path.basename(file)));
  return (gone) => {
    const name = path.basename(gone);
    const left = texts.filter(({ before, now }) => ends(before).has(name) && !ends(now).has(name));
    // Another file may name it now, or what is tested in its place.
    const follows = texts.some(({ now }) => [...ends(now)].some((end) => end === name || tested.has(end)));
    if (left.length === 0 || follows) return [];
    const added = left.flatMap(({ file, before, now }) =>
      [...now].filter((one) => !before.has(one)).flatMap((one) => placesOf(file, one)),
    );
    return [...new Set(added)].filter((place) => !read.has(place) && !CODE.test(place));
  };

  /** The files of this PR that a name may stand for: from the root, from the file that says it, or by its end alone. */
  function placesOf(file: string, name: string): readonly string[] {
    const here = [path.posix.normalize(name), path.posix.join(path.posix.dirname(file), name)];
    const found = here.filter((place) => isFile(path.join(candidate.root, place)));
    const alike = changed.filter((place) => path.basename(place) === path.basename(name));
    return found.length > 0 ? found : alike.filter((place) => existsSync(path.join(candidate.root, place)));
  }
}

function namesIn(file: string): ReadonlySet<string> {
  const words = isFile(file) ? (readFileSync(file, 'utf8').match(WORD) ?? []) : [];
  const short = words.filter((word) => word.length <= LONGEST_NAME).map((word) => word.replace(/\.+$/, ''));
  return new Set(short.filter((word) => ENDING.test(word)));
}

function ends(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...names].map((name) => path.basename(name)));
}

function isFile(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size <= LONGEST;
}
