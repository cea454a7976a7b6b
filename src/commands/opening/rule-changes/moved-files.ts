import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settingFiles } from '../../../inputs/setting-files.ts';
import type { ArmManifest, SuiteArms } from '../../../plan/unmeasured-suite.ts';
import { asksLike, editsOf, sameBytes } from '../../../trees/alike-texts.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import { type ChangedTrees, filesOfSlots, providersIn, testedBy } from '../tested-files.ts';
import { namedInstead } from './named-instead.ts';

/** Most files of a PR that are held against a prompt which is gone. */
const MOST_FILES = 50_000;

/** What a config of suites, cases or checks says: it may name the variables of a prompt, and is not one. */
const OF_SUITES = /^[ \t{[-]*["']?(?:prompts|tests|vars|assert)["']?\s*:/m;

function isOfSuites(file: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(file) && OF_SUITES.test(readFileSync(file, 'utf8'));
}

/** Whether a suite of main is answered by an echo. One that this PR brings asks nobody. */
function hasEcho(main: ArmManifest | undefined): boolean {
  return testedBy(main)?.slots.some(({ echoes }) => echoes) === true;
}

/**
 * Where a prompt of main, or a file of its settings, went that this PR removes: files that it adds, with which no suite of the PR asks, and that are
 * edits of it or ask for the same in other words. A file that main has may become one as well, if it is none there. One that main has word for word
 * where this PR has none only moved. Where none is like it, code of the application may say which file it reads now.
 */
export function movedFiles(
  { baseline, candidate, changed }: ChangedTrees,
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): (file: string) => Promise<readonly string[]> {
  const findPlaces = async () => {
    const asked = await Promise.all(
      pairs.map(async ({ id, candidate: suite }) => {
        const arms = suites.get(id);
        const own = testedBy(arms?.candidate);
        if (!suite || !own) return [];
        const slots = hasEcho(arms?.baseline) ? own.slots : own.slots.filter(({ echoes }) => !echoes);
        const prompts = await filesOfSlots(candidate.root, suite.config, { ...own, slots }, changed);
        const settings = await settingFiles(candidate.root, suite, providersIn(own));
        return [...prompts.values(), ...settings.map(({ read }) => read)];
      }),
    );
    const read = new Set(asked.flat(2));
    const gone = changed.filter((file) => !existsSync(path.join(candidate.root, file)));
    return {
      files: changed.filter((file) => !read.has(file)).slice(0, MOST_FILES),
      isCarried: (now: string) => gone.some((file) => sameBytes(path.join(baseline.root, file), now)),
      namedFor: namedInstead({ baseline, candidate, changed }, read),
    };
  };
  // Most often every file is where it was.
  let places: ReturnType<typeof findPlaces> | null = null;
  return async (file) => {
    places ??= findPlaces();
    const { files, isCarried, namedFor } = await places;
    const before = path.join(baseline.root, file);
    const [isEdit, asksAlike] = [editsOf(before), asksLike(before)];
    const moved = files.filter((place) => {
      const [then, now] = [path.join(baseline.root, place), path.join(candidate.root, place)];
      return existsSync(then)
        ? isEdit(now) && !isEdit(then) && place !== file
        : (isEdit(now) || (asksAlike(now) && !isOfSuites(now))) && !isCarried(now);
    });
    return moved.length > 0 ? moved : namedFor(file);
  };
}
