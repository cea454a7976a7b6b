import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GateConfig } from '../../config/gate-config.ts';
import type { ModelPolicy } from '../../config/policy/policy-models.ts';
import { folderOf, isReallyInside, repositoryPath } from '../../config/repository-path.ts';
import { outsideRepository } from '../../config/text-file.ts';
import { PawlError } from '../../errors.ts';
import { grouped } from '../../grouped.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { type ArmManifest, hasFailed } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import { type Contaminated, contaminatedCases, type NamedText } from '../../training/contamination.ts';
import { readTrainingFile, sizeNotes } from '../../training/training-file.ts';
import { usedModels } from './used-models.ts';

/** An arm after a check, and what to say of it. */
export interface CheckedArm {
  readonly arm: ArmManifest;
  readonly notes: readonly string[];
}

/** Where both arms lie, and each one's own policy. */
interface TreesOfModels {
  readonly roots: Readonly<Record<Arm, string>>;
  readonly configs: Readonly<Record<Arm, GateConfig>>;
}

/** Training files that are being read, by their paths. */
export type ReadFiles = Map<string, ReturnType<typeof readTrainingFile>>;

/**
 * Which cases of this PR stand in the training files of the models that it names, and what becomes of them. They are
 * left out where main's own policy says so too: a pull request does not leave cases out of its own judging. Those that stand
 * in no training data of main are marked: this PR's edit takes them out.
 */
export async function checkedTraining(
  arm: ArmManifest,
  { roots, configs }: TreesOfModels,
  trained: ReadFiles,
): Promise<CheckedArm> {
  if (arm === null || hasFailed(arm)) return { arm, notes: [] };
  const { candidate: config, baseline: main } = configs;
  let checked: SuiteManifest = arm;
  const notes: string[] = [];
  for (const { alias, model } of usedModels(arm, config)) {
    if (model.training === undefined) continue;
    const { texts, ...size } = await trainingTexts(roots.candidate, config, alias, model.training, trained);
    const byCase = learntCases(arm, texts);
    const fate = fateOf(alias, model, main);
    notes.push(...contaminationNotes(alias, byCase, arm, fate), ...sizeNotes(alias, size));
    if (fate !== LEFT_OUT) continue;
    checked = withoutLearnt(checked, byCase, await learntOnMain(arm, alias, roots.baseline, main, trained));
  }
  return { arm: checked, notes };
}

type LearntCases = ReadonlyMap<number, readonly Contaminated[]>;

/** The cases of a suite, by index, that stand in the training data. */
function learntCases(arm: SuiteManifest, texts: readonly NamedText[]): LearntCases {
  return grouped(contaminatedCases(caseTexts(arm), texts), ({ case: at }) => Number(at));
}

/** What of them stands in the training data of main's model as well; nothing where its file is not there or cannot be read. */
async function learntOnMain(
  arm: SuiteManifest,
  alias: string,
  root: string,
  main: GateConfig,
  trained: ReadFiles,
): Promise<LearntCases> {
  const training = main.policy.models[alias]?.training;
  if (training === undefined) return new Map();
  try {
    return learntCases(arm, (await trainingTexts(root, main, alias, training, trained)).texts);
  } catch (error) {
    if (error instanceof PawlError) return new Map();
    throw error;
  }
}

/** The texts of a training file, each file read once. */
export function trainingTexts(
  root: string,
  config: GateConfig,
  alias: string,
  training: string,
  trained: ReadFiles,
): ReturnType<typeof readTrainingFile> {
  const file = trainingFile(root, config.file, alias, training);
  const read = trained.get(file) ?? readTrainingFile(file, training);
  trained.set(file, read);
  return located(read, config.file);
}

/** Its absolute path. A pull request names it, so what lies outside of the repository, by a link too, is not read. */
function trainingFile(root: string, policy: string | null, alias: string, written: string): string {
  const found = repositoryPath(root, folderOf(policy ?? ''), written);
  const absolute = path.resolve(root, found ?? '');
  if (
    found !== null &&
    (!existsSync(absolute) || (isReallyInside(root, found) && statSync(absolute).isFile()))
  )
    return absolute;
  throw new PawlError({
    ...outsideRepository(written),
    what: `The training file of ${alias} is not a file of this repository: ${written}`,
    why: 'A pull request can change this line, and its cases are compared with what it names.',
    place: { file: policy ?? 'pawl.yaml' },
  });
}

/** A training file that cannot be read is the policy's mistake. */
async function located<T>(read: Promise<T>, file: string | null): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof PawlError) || error.help.place || file === null) throw error;
    throw new PawlError({ ...error.help, place: { file } }, error.kind, error);
  }
}

/** What tells cases apart, by their index: a text that all of them hold (an instruction, a language) says nothing of one. */
export function caseTexts({ cases }: SuiteManifest): readonly NamedText[] {
  const sets = cases.map(({ texts }) => new Set(texts));
  const isShared = (text: string) => sets.length > 1 && sets.every((own) => own.has(text));
  const shared = new Set([...(sets[0] ?? [])].filter(isShared));
  return cases.flatMap(({ index, texts }) =>
    (texts ?? []).filter((text) => !shared.has(text)).map((text) => ({ id: String(index), text })),
  );
}

const MOST_CONFIRMED = 5;
const LEFT_OUT = 'left out of the verdict';

/** What becomes of the cases that stand in a training file, in words. */
function fateOf(alias: string, { contaminated }: ModelPolicy, { policy: { models } }: GateConfig): string {
  if (contaminated !== 'leave-out') return 'counted all the same';
  const onMain = Object.hasOwn(models, alias) ? models[alias]?.contaminated : undefined;
  if (onMain === 'leave-out') return LEFT_OUT;
  return "counted all the same (`contaminated: leave-out` holds once it stands in main's policy)";
}

function contaminationNotes(
  alias: string,
  byCase: LearntCases,
  { cases }: SuiteManifest,
  fate: string,
): string[] {
  if (byCase.size === 0) return [];
  const named = [...byCase].slice(0, MOST_CONFIRMED).map(([at, [first]]) => {
    const entry = cases[at];
    return `"${entry?.description ?? entry?.id ?? entry?.preview ?? at}" (${first?.kind}, ${first?.trained})`;
  });
  const more = byCase.size > MOST_CONFIRMED ? `, and ${byCase.size - MOST_CONFIRMED} more` : '';
  const stand = byCase.size === 1 ? '1 case stands' : `${byCase.size} cases stand`;
  return [`${stand} in the training file of ${alias}, ${fate}: ${named.join(', ')}${more}.`];
}

function withoutLearnt(manifest: SuiteManifest, learnt: LearntCases, onMain: LearntCases): SuiteManifest {
  const cases = manifest.cases.map((entry) => {
    if (!learnt.has(entry.index)) return entry;
    const leftOut = onMain.has(entry.index) || entry.leftOut === 'on-main' ? 'on-main' : 'by-change';
    return { ...entry, leftOut } as const;
  });
  return { ...manifest, cases };
}
