import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearestWord } from '../../../../config/nearest-word.ts';
import { presentNames } from '../../../../config/present-files.ts';
import { writtenPath } from '../../../../config/repository-path.ts';
import { quotedWord } from '../../../../errors.ts';
import type { LoadFailure } from '../../../messages/child-messages.ts';
import { withoutRoot } from '../../digest.ts';
import { MissingTests } from '../missing-files.ts';
import { placeOfWords } from '../places/place-in-config.ts';
import type { FailedSuite } from './failed-suite.ts';

const NO_FILE = /ENOENT: no such file or directory, open '([^'\n]+)'/;

/** Why a suite did not load, where a file that its config names is not there; null where that is not why. */
export function missingFile(error: unknown, { text, file, config, root }: FailedSuite): LoadFailure | null {
  const isTests = error instanceof MissingTests;
  const named = isTests ? withoutRoot(error.file.replace(/^file:\/\//, ''), root) : NO_FILE.exec(text)?.[1];
  if (named === undefined) return null;
  const absolute = isTests
    ? path.resolve(path.dirname(config), error.file.replace(/^file:\/\//, ''))
    : path.resolve(root, named);
  const written = writtenPath(path.dirname(config), absolute);
  const place = placeOfWords([named, written, path.basename(absolute)], config);
  // A file that the suite's own code reads is not in the config: promptfoo's message says more.
  if (place.line === undefined) return null;
  const shown = writtenPath(root, absolute);
  const near = nearestWord(path.basename(absolute), presentNames(path.dirname(absolute)));
  const right = near === null ? null : path.posix.join(path.posix.dirname(written), near);
  return {
    code: 'engine/suite-not-loaded',
    what: isTests
      ? `The suite takes its tests from ${shown}, which does not exist.`
      : `The suite names the file ${shown}, which does not exist.`,
    fix: isSparse(root)
      ? `check it out, because the checkout is sparse: add its folder to \`sparse-checkout\` of actions/checkout, or here:\ngit sparse-checkout add ${quotedWord(path.posix.dirname(shown))}`
      : right === null
        ? 'commit the file, or correct its path'
        : `commit the file, or correct its path. A file of nearly that name is there:\nfile://${right}`,
    place: { file, ...place },
  };
}

/** Whether git has left files out of the checkout at a root. */
function isSparse(root: string): boolean {
  return existsSync(path.join(root, '.git/info/sparse-checkout'));
}
