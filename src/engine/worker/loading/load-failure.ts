import path from 'node:path';
import { missingPackage } from '../../../config/install-command.ts';
import { installSteps } from '../../../config/install-steps.ts';
import { folderOf, writtenPath } from '../../../config/repository-path.ts';
import { type ErrorHelp, placeText, quotedWord } from '../../../errors.ts';
import { whole } from '../../../numbers.ts';
import type { LoadFailure } from '../../messages/child-messages.ts';
import { missingPackageIn } from '../../messages/missing-package.ts';
import { plainMessage } from '../../messages/plain-message.ts';
import { thrownText } from '../calls/call-failure.ts';
import { withoutRoot } from '../digest.ts';
import { FarCells, LargeWorkbook, MOST_UNPACKED } from '../guard/workbook-guard.ts';
import { PROMPTFOO_VERSION } from '../promptfoo/version.ts';
import { brokenFile } from './broken-files.ts';
import { missingFile } from './missing-files.ts';
import { OddPace } from './odd-pace.ts';
import { OddPath } from './odd-path.ts';
import { NeedsCloud } from './pawl-providers.ts';
import { placeInCode } from './places/place-in-code.ts';
import { placeInConfig, placeOfTypeScript, placeOfWords } from './places/place-in-config.ts';
import { placeOfCase, UnfitTask } from './suite-task.ts';
import { tooManyTests } from './too-many-tests.ts';
import { NoWorkspacePromptfoo } from './workspace-promptfoo.ts';

/** The odd part of a path, with the characters that no pattern holds. */
function plainName(file: string): string {
  return (
    file.replace(/[[\]{}*?!+@()\\\u0000-\u001f\u007f]+/g, '-').replace(/-+(?=\/|$)|(?<=^|\/)-+/g, '') ||
    'suite'
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** A host that a request of the loading did not reach, as Node says it. */
const UNREACHED =
  /\b(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)) ([\w.:[\]-]{3,200})/;

/**
 * What our own providers say of their settings: promptfoo, which does not know them, could only mislead. The bundle of the retrievers has
 * an error class of its own, so the form tells.
 */
function ownFailure(error: unknown, root: string): LoadFailure | null {
  const { help } = (error ?? {}) as { readonly help?: ErrorHelp };
  if (typeof help?.code !== 'string' || !/^(?:rag|config|engine)\//.test(help.code)) return null;
  const { code, what, place, problems = [] } = help;
  const why = [help.why ?? [], problems.map((one) => lineOf(one, root))].flat().join('\n');
  const fix = help.fix ?? problems[0]?.fix;
  return {
    code,
    what: withoutRoot(what, root),
    ...(why === '' ? {} : { why: withoutRoot(why, root) }),
    ...(fix === undefined ? {} : { fix }),
    ...(place && { place: { ...place, file: withoutRoot(place.file, root) } }),
  };
}

function lineOf({ what, place }: ErrorHelp, root: string): string {
  return place ? `${placeText({ ...place, file: withoutRoot(place.file, root) })}: ${what}` : what;
}

/** Why a suite did not load, in words and with the place that the error names. */
export function loadFailure(
  error: unknown,
  { config, root }: { readonly config: string; readonly root: string },
): LoadFailure {
  const file = withoutRoot(config, root);
  if (error instanceof UnfitTask) {
    const { words: _, ...help } = error.help;
    return { ...help, place: { file, ...placeOfCase(error.help, config) } };
  }
  const own = ownFailure(error, root);
  if (own !== null) return { place: { file, ...placeInConfig(error, own.what, config) }, ...own };
  const text = withoutRoot(thrownText(error), root);
  const place = { file, ...placeInConfig(error, text, config) };
  if (error instanceof NoWorkspacePromptfoo) {
    return {
      code: 'engine/no-workspace-promptfoo',
      what: 'The policy says engine: workspace, and the repository has no promptfoo that can be used.',
      why: text,
      fix: `install it, and let the workflow do so before this step; or remove the line \`engine\` from pawl.yaml:\nnpm install --save-dev promptfoo@${PROMPTFOO_VERSION}`,
      place,
    };
  }
  if (error instanceof OddPath) {
    return {
      code: 'engine/odd-path',
      what: 'promptfoo cannot read a suite whose path holds a backslash, a tab, a line break, or a character of a pattern ([ ] { } * ?).',
      why: `The path is ${JSON.stringify(error.path)}. ${error.message}`,
      fix: `give the folder or the file another name:\ngit mv ${quotedWord(error.odd)} ${quotedWord(plainName(error.odd))}`,
      place,
    };
  }
  if (error instanceof OddPace) {
    return {
      code: 'engine/odd-pace',
      what: `The suite sets \`${error.setting}\` so that a run would never end.`,
      why: error.message,
      fix: `correct \`${error.setting}\` in the suite's config, or remove it`,
      place: { file, ...placeOfWords([error.setting], config) },
    };
  }
  if (error instanceof LargeWorkbook) {
    const written = writtenPath(path.dirname(config), error.file);
    const { bytes, isLeast } = error.size;
    const size = `${isLeast ? 'more than ' : ''}${megabytes(isLeast ? MOST_UNPACKED : bytes)}`;
    return {
      code: 'engine/large-workbook',
      what: `The suite takes its tests from ${withoutRoot(error.file, root)}, a workbook that unpacks to ${size}.`,
      why: `At most ${megabytes(MOST_UNPACKED)} are unpacked: more takes gigabytes of memory and minutes to load.`,
      fix: 'remove rows, sheets and formatting that no case needs, or split the cases over several files. A table takes less room:\ntests: file://cases.csv',
      place: { file, ...placeOfWords([written, path.basename(error.file)], config) },
    };
  }
  if (error instanceof FarCells) {
    const written = writtenPath(path.dirname(config), error.file);
    const { rows, columns } = error.extent;
    return {
      code: 'engine/far-cells',
      what: `The suite takes its tests from ${withoutRoot(error.file, root)}, a workbook whose cells reach to row ${whole(rows)} and column ${whole(columns)}.`,
      why: 'Each place up to the last cell is filled before the cases are read, which takes gigabytes of memory and minutes.',
      fix: 'delete the rows and columns that lie far from the others, or write the cases as a table:\ntests: file://cases.csv',
      place: { file, ...placeOfWords([written, path.basename(error.file)], config) },
    };
  }
  if (error instanceof NeedsCloud) {
    return {
      code: 'engine/needs-promptfoo-cloud',
      what: `The suite asks \`${error.provider}\`, which runs on a service of promptfoo alone.`,
      why: 'pawl sends nothing to promptfoo. No call was made.',
      fix: `ask a provider of your own in its place (providers: [file://user.js]), or leave the suite out, in main's pawl.yaml: remove it from \`suites:\` where it is listed, else\nignore:\n  - ${JSON.stringify(file)}`,
      place: { file, ...placeOfWords([error.provider], config) },
    };
  }
  const old = /(TypeScript files in a suite need Node [\d.]+ or later); this is (Node [\d.]+\d)/.exec(text);
  if (old !== null)
    return {
      code: 'engine/typescript-needs-node',
      what: `The suite holds TypeScript, which ${old[2]} cannot load.`,
      why: `${old[1]}.`,
      fix: 'run pawl with Node 24, in a workflow:\n- uses: actions/setup-node@v7\n  with: { node-version: 24 }\nor write the file in JavaScript',
      place: { file, ...placeOfTypeScript(config) },
    };
  const missing = missingPackageIn(text);
  if (missing?.name && !missing.name.startsWith('.')) {
    const folder = folderOf(file);
    const install = missingPackage(root, folder, missing.name, missing.kind);
    return {
      code: 'engine/missing-package',
      what: `The suite needs the package ${missing.name}, which is not installed.`,
      why: plainMessage(text),
      fix:
        install === null
          ? `install ${missing.name} in the workflow, in a step before pawl`
          : `install the packages before pawl's step of the workflow:\n${installSteps(install)}`,
      place,
    };
  }
  const absent = missingFile(error, text, { config, root });
  if (absent !== null) return absent;
  const broken = brokenFile(error, { config, root });
  if (broken !== null) return broken;
  const many = tooManyTests(text, { config, root });
  if (many !== null) return many;
  const host = UNREACHED.exec(text)?.[1];
  if (host !== undefined) {
    const inCode = placeInCode(error, root);
    const instead = inCode ? '' : '; or commit what comes from there as a file:\ntests: file://cases.csv';
    return {
      code: 'engine/suite-not-loaded',
      what: `Loading this suite asks ${host}, which could not be reached.`,
      why: plainMessage(text),
      fix: `let this runner reach ${host}, then re-run the job${instead}`,
      place: inCode ?? { file, ...placeOfWords([host, 'huggingface://'], config) },
    };
  }
  const unknown = /Could not identify provider: \S+?(?=\.\s+Please)/.exec(text)?.[0];
  if (unknown !== undefined)
    return {
      code: 'engine/suite-not-loaded',
      what: 'promptfoo cannot load this suite.',
      why: `${unknown}.`,
      fix: 'correct the provider. Those that promptfoo knows:\nhttps://www.promptfoo.dev/docs/providers/',
      place,
    };
  return {
    code: 'engine/suite-not-loaded',
    what: 'promptfoo cannot load this suite.',
    why: plainMessage(text),
    fix: `see what promptfoo says in the suite's folder:\nnpx promptfoo@${PROMPTFOO_VERSION} eval -c ${quotedWord(path.posix.basename(file))} --no-cache`,
    place: placeInCode(error, root) ?? place,
  };
}
