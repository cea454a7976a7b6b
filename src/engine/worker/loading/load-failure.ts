import type { LoadFailure } from '../../messages/child-messages.ts';
import { plainMessage } from '../../messages/plain-message.ts';
import { thrownText } from '../calls/call-failure.ts';
import { withoutRoot } from '../digest.ts';
import { PROMPTFOO_VERSION } from '../promptfoo/version.ts';
import { placeInConfig } from './place-in-config.ts';
import { placeOfCase, UnfitTask } from './suite-task.ts';
import { NoWorkspacePromptfoo } from './workspace-promptfoo.ts';

/** Packages that promptfoo loads only when a suite asks for them say so in one of these ways. */
const MISSING_PACKAGE = [
  /Cannot find (?:package|module) '((?:@[\w.-]+\/)?[\w.-]+)/,
  /(?:npm install|npm i|install)(?: -\S+)* ((?:@[\w.-]+\/)?[\w.-]+)/,
  /[Tt]he ((?:@[\w.-]+\/)?[\w.-]+) package is (?:required|not installed)/,
];

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
  const text = withoutRoot(thrownText(error), root);
  const place = { file, ...placeInConfig(error, text, config) };
  if (error instanceof NoWorkspacePromptfoo) {
    return {
      code: 'engine/no-workspace-promptfoo',
      what: 'The policy says engine: workspace, and the repository has no promptfoo that can be used.',
      why: text,
      fix: `npm install --save-dev promptfoo@${PROMPTFOO_VERSION}, installed in the workflow before this step; or remove the engine line from pawl.yaml`,
      place,
    };
  }
  const missing = MISSING_PACKAGE.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (missing !== undefined && !text.includes(`'${missing}'.`) && !missing.startsWith('.')) {
    return {
      code: 'engine/missing-package',
      what: `The suite needs the package ${missing}, which is not installed.`,
      why: plainMessage(text),
      fix: `install ${missing} in the suite's package.json (npm install --save-dev ${missing}), and install it in the workflow before this step`,
      place,
    };
  }
  return {
    code: 'engine/suite-not-loaded',
    what: 'promptfoo cannot load this suite.',
    why: plainMessage(text),
    fix: `see what it says in the suite's folder: npx promptfoo@${PROMPTFOO_VERSION} eval -c ${file.split('/').at(-1)} --no-cache`,
    place,
  };
}
