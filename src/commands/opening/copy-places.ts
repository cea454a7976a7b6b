import { MAX_SUITE_BYTES, textFile } from '../../config/text-file.ts';
import type { CopyPlace, SuiteManifest } from '../../plan/manifest.ts';
import { hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import { copyFinder } from '../../training/prompt-copies.ts';
import type { Arms } from '../../trees/arms.ts';

/** Changed files of a suite that are read for it. */
const FILES_READ = 50;

/**
 * Suites whose cells say where this PR wrote a case into their prompt: at a line that main's file does not have. A prompt may be made of several
 * files, so all that changed are searched, the prompt's own first, and last the config, which holds cases as well.
 */
export function withCopyPlaces(
  suites: ReadonlyMap<string, SuiteArms>,
  { baseline, candidate }: Pick<Arms, 'baseline' | 'candidate'>,
  configs: ReadonlyMap<string, string>,
): Map<string, SuiteArms> {
  return new Map(
    [...suites].map(([id, arms]) => {
      const { candidate: own, changedInputs } = arms;
      if (own === null || hasFailed(own) || !own.cells.some(({ inPrompt }) => inPrompt !== undefined))
        return [id, arms];
      const files = changedInputs.filter((file) => file !== configs.get(id)).slice(0, FILES_READ);
      const changed = [...files, ...changedInputs.filter((file) => file === configs.get(id))].flatMap(
        (file) => {
          const text = textOf(candidate.root, file);
          return text === null ? [] : [{ file, lineOf: copyFinder(text, textOf(baseline.root, file) ?? '') }];
        },
      );
      return [id, { ...arms, candidate: withPlaces(own, changed) }];
    }),
  );
}

interface ChangedText {
  readonly file: string;
  /** Where it holds words, at a line that main's file does not have. */
  readonly lineOf: (words: string) => number | null;
}

function withPlaces(manifest: SuiteManifest, changed: readonly ChangedText[]): SuiteManifest {
  const known = new Map<string, CopyPlace>();
  const placeOf = (words: string, promptFile: string | null) => {
    const ordered = changed.toSorted((a, b) => Number(b.file === promptFile) - Number(a.file === promptFile));
    for (const { file, lineOf } of ordered) {
      const line = lineOf(words);
      if (line !== null) return { file, line };
    }
    return { file: null, line: null };
  };
  const cells = manifest.cells.map((cell) => {
    if (cell.inPrompt === undefined) return cell;
    const promptFile = manifest.slots[cell.slot]?.promptFile ?? null;
    const key = JSON.stringify([promptFile, cell.inPrompt]);
    const copiedAt = known.get(key) ?? placeOf(cell.inPrompt, promptFile);
    known.set(key, copiedAt);
    return { ...cell, copiedAt };
  });
  return { ...manifest, cells };
}

function textOf(root: string, file: string): string | null {
  const read = textFile(root, file, MAX_SUITE_BYTES);
  return read.kind === 'value' ? read.value : null;
}
