import { existsSync } from 'node:fs';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import { textLanguage } from '../../rag/retrieval/detect-language.ts';
import { tokenCounter } from '../../rag/token-count.ts';
import { type Balance, balanceOf, exampleTokens } from '../../training/balance.ts';
import { contaminatedCases } from '../../training/contamination.ts';
import {
  fitsFormat,
  provenanceText,
  type TrainingFormat,
  trainingText,
} from '../../training/example-formats.ts';
import { type Selection, selectExamples } from '../../training/selection.ts';
import { readTrainingFile, sizeNotes } from '../../training/training-file.ts';
import { writeFileAtomic } from '../../trees/own-files.ts';
import { type AskedTreeOptions, askedTree } from './asked-cells.ts';
import { labelOfExample, type OtherLabel, otherLabels } from './example-labels.ts';
import { readReview } from './review-file.ts';

/** Reviewed files, and what becomes of them. */
export interface ExportOptions extends AskedTreeOptions {
  /** Absolute paths with the names that people call them. */
  readonly reviewed: readonly { readonly file: string; readonly name: string }[];
  readonly format: TrainingFormat;
  /** Absolute path of the training file. */
  readonly out: string;
}

/** What was written, and what became of the rest. */
export interface TrainingExport {
  readonly selection: Selection;
  /** Examples written. */
  readonly examples: number;
  /** Accepted entries without a failing answer, which no pair can be made of. */
  readonly unpaired: number;
  readonly balance: Balance;
  /** Examples with another label than their case expects. They are written all the same: a person said so. */
  readonly otherLabels: readonly OtherLabel[];
  /** Of one pass over the file, as OpenAI's o200k encoding counts them. */
  readonly tokens: number;
  /** Labels of cases that stand in the written file all the same: in messages that somebody edited, in prompts. */
  readonly standing: readonly string[];
  readonly notes: readonly string[];
  /** Null where nothing was written. */
  readonly files: { readonly training: string; readonly provenance: string } | null;
}

/**
 * Writes what a person accepted as a training file, with a file beside it that says where each line comes from. What is a case of
 * a suite is refused. The file is read again and held against the suites, as the gate does.
 */
export async function exportTraining(options: ExportOptions): Promise<TrainingExport> {
  const { format, out } = options;
  const reviews = options.reviewed.map(({ file, name }) => readReview(file, name));
  const { exam } = await askedTree(options);
  const entries = reviews.flatMap((own) => own.entries);
  const unpaired = entries.filter(({ entry }) => entry.accepted && !fitsFormat(entry, format));
  const selection = selectExamples(
    entries.filter((own) => !unpaired.includes(own)),
    exam,
    reviews.flatMap(({ broken }) => broken),
  );
  const { examples: fitting } = selection;
  const count = await tokenCounter();
  const tokens = fitting.map(({ entry }) => exampleTokens(entry, count));
  const found = {
    selection,
    examples: fitting.length,
    unpaired: unpaired.length,
    balance: balanceOf(fitting, tokens, languageName, (entry) => labelOfExample(entry, options.config)),
    otherLabels: otherLabels(fitting, options.config),
    tokens: tokens.reduce((sum, own) => sum + own, 0),
  };
  if (fitting.length === 0) return { ...found, standing: [], notes: [], files: null };
  const provenance = `${out.replace(/\.jsonl?$/, '')}.provenance.jsonl`;
  if (existsSync(out) && !existsSync(provenance)) throw foreignFile(out);
  writeFileAtomic(out, trainingText(fitting, format));
  writeFileAtomic(provenance, provenanceText(fitting));
  const name = path.basename(out);
  const { texts, ...size } = await readTrainingFile(out, name);
  const { examples } = size;
  const cases = exam.flatMap(({ texts: own }, at) => own.map((text) => ({ id: String(at), text })));
  const standing = new Set(contaminatedCases(cases, texts).map(({ case: at }) => at));
  return {
    ...found,
    standing: [...standing].map((at) => exam[Number(at)]?.label ?? at),
    notes: [
      `Read again: ${examples === 1 ? '1 example' : `${examples} examples`}, ${standing.size} of ${exam.length} cases of the suites stand in them.`,
      ...sizeNotes(name, size, 'it'),
    ],
    files: { training: out, provenance },
  };
}

/** The language of one text. A few words that no language has for itself tell none, and none is guessed. */
function languageName(text: string): string {
  return textLanguage(text) ?? '(not known)';
}

function foreignFile(file: string): PawlError {
  return new PawlError({
    code: 'training/file-exists',
    what: `There is a file already that \`pawl export training\` did not write: ${file}`,
    fix: 'name another one: --out FILE',
  });
}
