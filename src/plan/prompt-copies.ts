import { firstOf } from '../numbers.ts';
import { PASSAGES_VARIABLE } from '../vocabulary.ts';
import type { PlannedCase, PlannedCell } from './eval-plan.ts';
import type { CopyPlace, ManifestCell, SuiteManifest } from './manifest.ts';

/**
 * Where this PR's prompt holds the case, and main's does not. A case that main has not is compared with nothing. A prompt may quote passages:
 * they are a case only where this PR gave their name to something else.
 */
export function copyOf(
  before: ManifestCell | null,
  after: ManifestCell | null,
  variables: SuiteManifest['variables'],
): Pick<PlannedCell, 'copied'> {
  if (before === null || before.inPrompt !== undefined || after?.inPrompt === undefined) return {};
  if (after.inPassages && variables?.[PASSAGES_VARIABLE] !== undefined) return {};
  return { copied: after.copiedAt ?? { file: null, line: null } };
}

/** Cases that a note names; of more, their number is said. */
const NAMED = 20;

/** Which cases this PR writes into the prompt that they test, each with its place; nothing where there is none. */
export function copyNotes(cases: readonly PlannedCase[], cells: readonly PlannedCell[]): readonly string[] {
  const judged = new Map(
    cases.flatMap((one) => (one.leftOut === undefined ? [[one.case, one] as const] : [])),
  );
  const places = new Map<string, CopyPlace>();
  for (const { case: id, copied, same } of cells)
    if (copied && !same && judged.has(id) && !places.has(id)) places.set(id, copied);
  if (places.size === 0) return [];
  const named = firstOf([...places], NAMED, ([id, place]) => `"${judged.get(id)?.label}"${placeText(place)}`);
  const are = places.size === 1 ? '1 case stands' : `${places.size} cases stand`;
  return [`${are} in the prompt of this PR, and not in main's: ${named}.`];
}

function placeText({ file, line }: CopyPlace): string {
  if (file === null) return '';
  return ` (${file}${line === null ? '' : `:${line}`})`;
}
