import { missingPackage } from '../../../../config/install-command.ts';
import { installSteps } from '../../../../config/install-steps.ts';
import { folderOf } from '../../../../config/repository-path.ts';
import type { LoadFailure } from '../../../messages/child-messages.ts';
import { missingPackageIn } from '../../../messages/missing-package.ts';
import { plainMessage } from '../../../redaction/plain-message.ts';
import { placeInCode } from '../places/place-in-code.ts';
import { placeInConfig, placeOfTypeScript, placeOfWords } from '../places/place-in-config.ts';
import type { FailedSuite } from './failed-suite.ts';

/** Why a suite did not load, where this machine lacks what it needs: a later Node or a package. Null where that is not why. */
export function missingMeans(error: unknown, suite: FailedSuite): LoadFailure | null {
  return olderNode(suite) ?? absentPackage(error, suite);
}

function olderNode({ text, file, config }: FailedSuite): LoadFailure | null {
  const old = /(TypeScript files in a suite need Node [\d.]+ or later); this is (Node [\d.]+\d)/.exec(text);
  if (old === null) return null;
  return {
    code: 'engine/typescript-needs-node',
    what: `The suite holds TypeScript, which ${old[2]} cannot load.`,
    why: `${old[1]}.`,
    fix: 'run pawl with Node 24, in a workflow:\n- uses: actions/setup-node@v7\n  with: { node-version: 24 }\nor write the file in JavaScript',
    place: { file, ...placeOfTypeScript(config) },
  };
}

function absentPackage(error: unknown, { text, file, config, root }: FailedSuite): LoadFailure | null {
  const missing = missingPackageIn(text);
  if (!missing?.name || missing.name.startsWith('.')) return null;
  const install = missingPackage(root, folderOf(file), missing.name, missing.kind);
  return {
    code: 'engine/missing-package',
    what: `The suite needs the package ${missing.name}, which is not installed.`,
    why: plainMessage(text),
    fix:
      install === null
        ? `install ${missing.name} in the workflow, in a step before pawl`
        : `install the packages before pawl's step of the workflow:\n${installSteps(install)}`,
    place: { file, ...placeInConfig(error, text, config) },
  };
}

/** A host that a request of the loading did not reach, as Node says it. */
const UNREACHED =
  /\b(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)) ([\w.:[\]-]{3,200})/;

/** Why a suite did not load, where its loading asks a host that could not be reached; null where that is not why. */
export function unreachedHost(error: unknown, { text, file, config, root }: FailedSuite): LoadFailure | null {
  const host = UNREACHED.exec(text)?.[1];
  if (host === undefined) return null;
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
