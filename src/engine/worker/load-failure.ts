import type { LoadFailure } from '../child-messages.ts';
import { plainMessage } from '../plain-message.ts';
import { errorText } from './call-failure.ts';
import { withoutRoot } from './digest.ts';

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
  const text = withoutRoot(errorText(error), root);
  const place = { file, ...placeOf(error) };
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
    fix: `see what it says in the suite's folder: npx promptfoo@0.123.1 eval -c ${file.split('/').at(-1)} --no-cache`,
    place,
  };
}

/** Line and column of a YAML error (0-based there), or of a syntax error whose stack begins with `file:line`. */
function placeOf(error: unknown): { line?: number; column?: number } {
  const mark = (error as { mark?: { line?: unknown; column?: unknown } } | null)?.mark;
  if (typeof mark?.line === 'number' && typeof mark.column === 'number') {
    return { line: mark.line + 1, column: mark.column + 1 };
  }
  const inText = /\((\d+):(\d+)\)/.exec(errorText(error));
  return inText ? { line: Number(inText[1]), column: Number(inText[2]) } : {};
}
