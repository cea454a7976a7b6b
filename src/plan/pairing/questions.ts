import type { Arm } from '../../samples/sample.ts';
import type { ManifestCase, ManifestVariable, SuiteManifest } from '../manifest.ts';

/** Text that stands for what a case of either arm asks: equal texts, equal questions. Empty if the question is not known. */
export type QuestionOf = (testCase: ManifestCase) => string;

/**
 * The questions of both arms, compared variable by variable. These variables are not a part of a question:
 * - a variable that has one value in all cases of each arm, by `defaultTest` or beside others: it is under test, like the prompt;
 * - a variable that nothing reads: a column of notes;
 * - one that only assertions read: what a case expects is a part of its checks;
 * - variables that one arm alone has, each with one value in all of its cases, which no assertion may read: words of the prompt.
 * Where each arm has variables that the other lacks, these are known by their values: they may have a new name. A case that is told what it is checked
 * with, where main does not tell it, asks something else.
 */
export function questionsOf(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest | null,
): Readonly<Record<Arm, QuestionOf>> {
  if (!baseline?.variables || !candidate?.variables) return { baseline: asWritten, candidate: asWritten };
  const [main, own] = [baseline.variables, candidate.variables];
  const names = [...new Set([...Object.keys(main), ...Object.keys(own)])].sort();
  const variables = names.map((name) => ({ name, main: entry(main, name), own: entry(own, name) }));
  const counting = variables.filter(({ main, own }) => counts(main, own));
  const inBoth = counting.filter(({ main, own }) => main && own);
  const alone = counting.filter((variable) => !inBoth.includes(variable));
  const isRenamed = alone.some(({ main }) => main) && alone.some(({ own }) => own);
  const isWording = alone.every(({ main, own }) => isPromptWord(main ?? own));
  const told = variables.filter(({ main, own }) => isToldNow(main, own)).map(({ name }) => name);
  const questionOf = (testCase: ManifestCase, more: readonly string[]) => {
    const { vars } = testCase;
    if (vars === undefined) return asWritten(testCase);
    const known = inBoth.map(({ name }) => entry(vars, name) ?? null);
    const others = alone.flatMap(({ name }) => {
      const value = entry(vars, name);
      return value === undefined ? [] : [isRenamed ? value : `${name}: ${value}`];
    });
    return JSON.stringify([
      known,
      isWording && !isRenamed ? [] : others.sort(),
      entry(vars, '') ?? null,
      more,
    ]);
  };
  return {
    baseline: (testCase) => questionOf(testCase, []),
    candidate: (testCase) => questionOf(testCase, told),
  };
}

/** Whether only assertions read a variable. An arm writes its values into the digests of checks then. */
export function isGradedAlone(variable: ManifestVariable | undefined): boolean {
  return variable?.isGraded === true && !variable.isAsked && !variable.isShared;
}

/** Which variables cases are told in this PR, and that is why they ask something else. */
export function toldNotes(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest | null,
): readonly string[] {
  const [main, own] = [baseline?.variables ?? {}, candidate?.variables ?? {}];
  return Object.keys(own).flatMap((name) =>
    isToldNow(entry(main, name), entry(own, name))
      ? [
          `The variable \`${name.replaceAll('`', "'")}\` only checks answers on main, and this PR puts it into what is asked: each case may be told its answer, so it asks something else. Take it out there, and the cases are compared.`,
        ]
      : [],
  );
}

/**
 * Why cases with the same name, each with its case of main before it, ask something else although no prompt shows what differs: code that asks gets every variable, and nobody sees which of
 * them it reads. Empty where that is not why.
 */
export function readByCodeNotes(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest | null,
  pairs: readonly (readonly [ManifestCase, ManifestCase])[],
): readonly string[] {
  const arms = [baseline?.variables ?? {}, candidate?.variables ?? {}] as const;
  const isUnseen = (name: string) => arms.every((own) => entry(own, name)?.isTold !== true);
  const names = new Set(
    pairs.flatMap(([{ vars: before = {} }, { vars: after = {} }]) => {
      const differ = Object.keys({ ...before, ...after }).filter(
        (name) =>
          entry(before, name) !== entry(after, name) && counts(entry(arms[0], name), entry(arms[1], name)),
      );
      return differ.every(isUnseen) ? differ : [];
    }),
  );
  return [...names].map(
    (name) =>
      `No prompt shows the variable \`${name.replaceAll('`', "'")}\`, but code may ask with it, so that cases with other values ask something else. Write what only assertions read into them, and a note into \`metadata\`.`,
  );
}

/** Whether this PR tells cases what main only checks them with. */
function isToldNow(main: ManifestVariable | undefined, own: ManifestVariable | undefined): boolean {
  return main?.isGraded === true && main.isTold !== true && own?.isTold === true;
}

/** As each arm says it for itself. */
function asWritten({ varsDigest }: ManifestCase): string {
  return varsDigest;
}

/** Whether a variable can be a part of a question, as the arms that have it say. */
function counts(main: ManifestVariable | undefined, own: ManifestVariable | undefined): boolean {
  const arms = [main, own].filter((each) => each !== undefined);
  return !arms.every(({ isShared }) => isShared) && arms.some(({ isAsked }) => isAsked);
}

function isPromptWord(variable: ManifestVariable | undefined): boolean {
  return variable?.isConstant === true && !variable.isGraded;
}

function entry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
