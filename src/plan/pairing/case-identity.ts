import type { ManifestCase } from '../manifest.ts';
import { uniqueNames } from './unique-names.ts';

/** The identity of every case of one arm, in file order, and what people should know about it. */
export interface CaseIdentities {
  readonly ids: readonly string[];
  readonly notes: readonly string[];
}

/**
 * What one case is called: `metadata.id`, else its description, else `vars:` and the digest of its vars. Control
 * characters become spaces, so that an identity is one line wherever it is shown.
 */
function ownName(testCase: ManifestCase): string {
  return oneLine(testCase.id) ?? oneLine(testCase.description) ?? `vars:${testCase.varsDigest.slice(0, 12)}`;
}

/** The identities of a suite's cases. Equal ones get `#2`, `#3` in file order, and that is said. */
export function caseIdentities(cases: readonly ManifestCase[]): CaseIdentities {
  const { names, repeated } = uniqueNames(cases.map(ownName));
  const notes = repeated.map(
    ({ name, times }) =>
      `${times} cases are called "${name}": the later ones are ${times === 2 ? `${name}#2` : `${name}#2 … #${times}`}, ` +
      'in file order. Give each its own metadata.id so that they stay apart when the file changes.',
  );
  return { ids: names, notes };
}

/** What people read: id or description, else the start of the vars, else its place in the file. */
export function caseLabel(testCase: ManifestCase, id: string): string {
  if (oneLine(testCase.id) !== null || oneLine(testCase.description) !== null) return id;
  return oneLine(testCase.preview) ?? `case ${testCase.index + 1}`;
}

function oneLine(text: string | null): string | null {
  const line = text?.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim() ?? '';
  return line === '' ? null : line;
}
