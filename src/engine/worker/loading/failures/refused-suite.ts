import path from 'node:path';
import { writtenPath } from '../../../../config/repository-path.ts';
import { quotedWord } from '../../../../errors.ts';
import { whole } from '../../../../numbers.ts';
import type { LoadFailure } from '../../../messages/child-messages.ts';
import { withoutRoot } from '../../digest.ts';
import { FarCells, LargeWorkbook, MOST_UNPACKED } from '../../guard/workbook-guard.ts';
import { PROMPTFOO_VERSION } from '../../promptfoo/version.ts';
import { MisreadPart } from '../missing-files.ts';
import { OddPace } from '../odd-pace.ts';
import { OddPath } from '../odd-path.ts';
import { NeedsCloud } from '../pawl-providers.ts';
import { type PlaceInConfig, placeInConfig, placeOfWords } from '../places/place-in-config.ts';
import { placeOfCase, UnfitTask } from '../suite-task.ts';
import { NoWorkspacePromptfoo } from '../workspace-promptfoo.ts';
import type { FailedSuite } from './failed-suite.ts';

/** Why a suite did not load, where the loading itself refuses it by an error of its own; null where that is not why. */
export function refusedSuite(error: unknown, suite: FailedSuite): LoadFailure | null {
  if (error instanceof UnfitTask) {
    const { words: _, ...help } = error.help;
    return { ...help, place: { file: suite.file, ...placeOfCase(error.help, suite.config) } };
  }
  if (error instanceof MisreadPart) return misreadPart(error, suite);
  if (error instanceof NoWorkspacePromptfoo) return noWorkspacePromptfoo(error, suite);
  if (error instanceof OddPath) return oddPath(error, suite);
  if (error instanceof OddPace) return oddPace(error, suite);
  if (error instanceof LargeWorkbook) return largeWorkbook(error, suite);
  if (error instanceof FarCells) return farCells(error, suite);
  if (error instanceof NeedsCloud) return needsCloud(error, suite);
  return null;
}

function misreadPart({ message, fix, written }: MisreadPart, { file, config }: FailedSuite): LoadFailure {
  return {
    code: 'engine/suite-not-loaded',
    what: message,
    fix,
    place: { file, ...placeOfWords([written], config) },
  };
}

function noWorkspacePromptfoo(error: NoWorkspacePromptfoo, { file, text, config }: FailedSuite): LoadFailure {
  return {
    code: 'engine/no-workspace-promptfoo',
    what: 'The policy says engine: workspace, and the repository has no promptfoo that can be used.',
    why: text,
    fix: `install it, and let the workflow do so before this step; or remove the line \`engine\` from pawl.yaml:\nnpm install --save-dev promptfoo@${PROMPTFOO_VERSION}`,
    place: { file, ...placeInConfig(error, text, config) },
  };
}

function oddPath(error: OddPath, { file, text, config }: FailedSuite): LoadFailure {
  return {
    code: 'engine/odd-path',
    what: 'promptfoo cannot read a suite whose path holds a backslash, a tab, a line break, or a character of a pattern ([ ] { } * ?).',
    why: `The path is ${JSON.stringify(error.path)}. ${error.message}`,
    fix: `give the folder or the file another name:\ngit mv ${quotedWord(error.odd)} ${quotedWord(plainName(error.odd))}`,
    place: { file, ...placeInConfig(error, text, config) },
  };
}

/** The odd part of a path, with the characters that no pattern holds. */
function plainName(file: string): string {
  return (
    file.replace(/[[\]{}*?!+@()\\\u0000-\u001f\u007f]+/g, '-').replace(/-+(?=\/|$)|(?<=^|\/)-+/g, '') ||
    'suite'
  );
}

function oddPace({ setting, message }: OddPace, { file, config }: FailedSuite): LoadFailure {
  return {
    code: 'engine/odd-pace',
    what: `The suite sets \`${setting}\` so that a run would never end.`,
    why: message,
    fix: `correct \`${setting}\` in the suite's config, or remove it`,
    place: { file, ...placeOfWords([setting], config) },
  };
}

function largeWorkbook({ file, size: { bytes, isLeast } }: LargeWorkbook, suite: FailedSuite): LoadFailure {
  const size = `${isLeast ? 'more than ' : ''}${megabytes(isLeast ? MOST_UNPACKED : bytes)}`;
  return {
    code: 'engine/large-workbook',
    what: `The suite takes its tests from ${withoutRoot(file, suite.root)}, a workbook that unpacks to ${size}.`,
    why: `At most ${megabytes(MOST_UNPACKED)} are unpacked: more takes gigabytes of memory and minutes to load.`,
    fix: 'remove rows, sheets and formatting that no case needs, or split the cases over several files. A table takes less room:\ntests: file://cases.csv',
    place: placeOfWorkbook(file, suite),
  };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

function farCells({ file, extent: { rows, columns } }: FarCells, suite: FailedSuite): LoadFailure {
  return {
    code: 'engine/far-cells',
    what: `The suite takes its tests from ${withoutRoot(file, suite.root)}, a workbook whose cells reach to row ${whole(rows)} and column ${whole(columns)}.`,
    why: 'Each place up to the last cell is filled before the cases are read, which takes gigabytes of memory and minutes.',
    fix: 'delete the rows and columns that lie far from the others, or write the cases as a table:\ntests: file://cases.csv',
    place: placeOfWorkbook(file, suite),
  };
}

function placeOfWorkbook(workbook: string, { file, config }: FailedSuite): PlaceInConfig & { file: string } {
  const written = writtenPath(path.dirname(config), workbook);
  return { file, ...placeOfWords([written, path.basename(workbook)], config) };
}

function needsCloud({ provider }: NeedsCloud, { file, config }: FailedSuite): LoadFailure {
  return {
    code: 'engine/needs-promptfoo-cloud',
    what: `The suite asks \`${provider}\`, which runs on a service of promptfoo alone.`,
    why: 'pawl sends nothing to promptfoo. No call was made.',
    fix: `ask a provider of your own in its place (providers: [file://user.js]), or leave the suite out, in main's pawl.yaml: remove it from \`suites:\` where it is listed, else\nignore:\n  - ${JSON.stringify(file)}`,
    place: { file, ...placeOfWords([provider], config) },
  };
}
