import type { ManifestCase, ManifestVariable, SuiteManifest } from '../manifest.ts';

/** Text that stands for what a case of either arm asks: equal texts, equal questions. Empty if the question is not known. */
export type QuestionOf = (testCase: ManifestCase) => string;

/**
 * The questions of both arms, compared variable by variable. These variables are not a part of a question:
 * - a variable that has one value in all cases of each arm, by `defaultTest` or beside others: it is under test, like the prompt;
 * - a variable that nothing reads: a column of notes;
 * - variables that one arm alone has, each with one value in all of its cases, which no assertion may read: words of the prompt.
 * Where each arm has variables that the other lacks, these are known by their values: they may have a new name.
 */
export function questionsOf(baseline: SuiteManifest | null, candidate: SuiteManifest | null): QuestionOf {
  if (!baseline?.variables || !candidate?.variables) return asWritten;
  const [main, own] = [baseline.variables, candidate.variables];
  const names = [...new Set([...Object.keys(main), ...Object.keys(own)])].sort();
  const variables = names.map((name) => ({ name, main: entry(main, name), own: entry(own, name) }));
  const counting = variables.filter(({ main, own }) => counts(main, own));
  const inBoth = counting.filter(({ main, own }) => main && own);
  const alone = counting.filter((variable) => !inBoth.includes(variable));
  const isRenamed = alone.some(({ main }) => main) && alone.some(({ own }) => own);
  const isWording = alone.every(({ main, own }) => isPromptWord(main ?? own));
  return (testCase) => {
    const { vars } = testCase;
    if (vars === undefined) return asWritten(testCase);
    const known = inBoth.map(({ name }) => entry(vars, name) ?? null);
    const others = alone.flatMap(({ name }) => {
      const value = entry(vars, name);
      return value === undefined ? [] : [isRenamed ? value : `${name}: ${value}`];
    });
    return JSON.stringify([known, isWording && !isRenamed ? [] : others.sort(), entry(vars, '') ?? null]);
  };
}

/** As each arm says it for itself. */
function asWritten({ varsDigest }: ManifestCase): string {
  return varsDigest;
}

/** Whether a variable can be a part of a question, as the arms that have it say. */
function counts(main: ManifestVariable | undefined, own: ManifestVariable | undefined): boolean {
  const arms = [main, own].filter((each) => each !== undefined);
  return !arms.every(({ isShared }) => isShared) && arms.some(({ isAsked, isGraded }) => isAsked || isGraded);
}

function isPromptWord(variable: ManifestVariable | undefined): boolean {
  return variable?.isConstant === true && !variable.isGraded;
}

function entry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
