import path from 'node:path';
import { quotedWord } from '../../../../errors.ts';
import type { LoadFailure } from '../../../messages/child-messages.ts';
import { plainMessage } from '../../../redaction/plain-message.ts';
import { thrownText } from '../../calls/call-failure.ts';
import { withoutRoot } from '../../digest.ts';
import { PROMPTFOO_VERSION } from '../../promptfoo/version.ts';
import { placeInCode } from '../places/place-in-code.ts';
import { placeInConfig } from '../places/place-in-config.ts';
import { brokenFile } from './broken-files.ts';
import type { FailedSuite } from './failed-suite.ts';
import { missingFile } from './missing-file.ts';
import { missingMeans, unreachedHost } from './missing-means.ts';
import { ownFailure } from './own-failure.ts';
import { refusedSuite } from './refused-suite.ts';
import { tooManyTests } from './too-many-tests.ts';

/** In their order: what names a cause of its own comes before what is read out of a message. */
const CAUSES: readonly ((error: unknown, suite: FailedSuite) => LoadFailure | null)[] = [
  refusedSuite,
  ownFailure,
  missingMeans,
  missingFile,
  brokenFile,
  tooManyTests,
  unreachedHost,
  unknownProvider,
];

/** Why a suite did not load, in words and with the place that the error names. */
export function loadFailure(
  error: unknown,
  { config, root }: Pick<FailedSuite, 'config' | 'root'>,
): LoadFailure {
  const suite = { config, root, file: withoutRoot(config, root), text: withoutRoot(thrownText(error), root) };
  for (const cause of CAUSES) {
    const failure = cause(error, suite);
    if (failure !== null) return failure;
  }
  return {
    code: 'engine/suite-not-loaded',
    what: 'promptfoo cannot load this suite.',
    why: plainMessage(suite.text),
    fix: `see what promptfoo says in the suite's folder:\nnpx promptfoo@${PROMPTFOO_VERSION} eval -c ${quotedWord(path.posix.basename(suite.file))} --no-cache`,
    place: placeInCode(error, root) ?? { file: suite.file, ...placeInConfig(error, suite.text, config) },
  };
}

function unknownProvider(error: unknown, { text, file, config }: FailedSuite): LoadFailure | null {
  const unknown = /Could not identify provider: \S+?(?=\.\s+Please)/.exec(text)?.[0];
  if (unknown === undefined) return null;
  return {
    code: 'engine/suite-not-loaded',
    what: 'promptfoo cannot load this suite.',
    why: `${unknown}.`,
    fix: 'correct the provider. Those that promptfoo knows:\nhttps://www.promptfoo.dev/docs/providers/',
    place: { file, ...placeInConfig(error, text, config) },
  };
}
