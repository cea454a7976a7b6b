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
import { type Contaminated, contaminatedCases } from '../../training/contamination.ts';
import { fewExamples, readTrainingFile } from '../../training/training-file.ts';
import { usedModels } from './used-models.ts';

/** An arm after a check, and what to say of it. */
export interface CheckedArm {
  readonly arm: ArmManifest;
  readonly notes: readonly string[];
}

/** Training files that are being read, by their paths. */
export type ReadFiles = Map<string, ReturnType<typeof readTrainingFile>>;

/**
 * Which cases of this PR stand in the training files of the models that it names, and what becomes of them. They are
 * left out where main's own policy (`main`) says so too: a pull request does not leave cases out of its own judging.
 */
export async function checkedTraining(
  arm: ArmManifest,
  root: string,
  config: GateConfig,
  main: GateConfig,
  trained: ReadFiles,
): Promise<CheckedArm> {
  if (arm === null || hasFailed(arm)) return { arm, notes: [] };
  let checked: SuiteManifest = arm;
  const notes: string[] = [];
  for (const { alias, model } of usedModels(arm, config)) {
    if (model.training === undefined) continue;
    const file = trainingFile(root, config.file, alias, model.training);
    const read = trained.get(file) ?? readTrainingFile(file, model.training);
    trained.set(file, read);
    const { examples, texts } = await located(read, config.file);
    const found = contaminatedCases(textsOf(arm), texts);
    const byCase = grouped(found, ({ case: at }) => Number(at));
    const fate = fateOf(alias, model, main);
    notes.push(...fewExamples(alias, examples), ...contaminationNotes(alias, byCase, arm, fate));
    if (fate === LEFT_OUT) checked = withoutLearnt(checked, byCase);
  }
  return { arm: checked, notes };
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
    what: `The training file of ${alias} is no file of this repository: ${written}`,
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

/** What tells cases apart: a text that all of them hold (an instruction, a language) says nothing of one. */
function textsOf({ cases }: SuiteManifest) {
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
  byCase: ReadonlyMap<number, readonly Contaminated[]>,
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

function withoutLearnt(
  manifest: SuiteManifest,
  byCase: ReadonlyMap<number, readonly Contaminated[]>,
): SuiteManifest {
  const cases = manifest.cases.map((entry) => {
    const [first] = byCase.get(entry.index) ?? [];
    return first ? { ...entry, leftOut: `it stands in the training data (${first.trained})` } : entry;
  });
  return { ...manifest, cases };
}
