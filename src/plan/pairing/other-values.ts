import type { ManifestCase, SuiteManifest } from '../manifest.ts';

/**
 * Why no case of main is one of this PR, where the cases differ in single variables alone, which have other values in all of them: a time or a
 * random number that is made as the suite loads, or a word that the PR changed everywhere. Empty where that is not why.
 */
export function otherValuesNotes(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest | null,
): readonly string[] {
  const [main, own] = [baseline?.cases ?? [], candidate?.cases ?? []].map(valuesOf);
  if (!main || !own || main.length === 0 || own.length === 0) return [];
  const all = Object.keys(main[0] ?? {}).filter((name) => name !== '');
  const names = all.filter((name) => isOther(name, main, own));
  // Without a variable that both share, these are other questions.
  if (names.length === 0 || names.length === all.length || restOf(main, names) !== restOf(own, names))
    return [];
  const [variables, have, them] =
    names.length === 1 ? ['variable', 'has', 'it'] : ['variables', 'have', 'them'];
  const said = names.map((name) => `\`${name.replaceAll('`', "'")}\``).join(', ');
  return [
    `The ${variables} ${said} ${have} other values in all cases of main and this PR, and nothing else of them differs. A time or a random number, made as the suite loads, makes each case another one: leave ${them} out of the variables.`,
  ];
}

/** The variables of each case; null where they are not known of one. */
function valuesOf(cases: readonly ManifestCase[]): readonly Readonly<Record<string, string>>[] | null {
  const values = cases.flatMap(({ vars }) => (vars === undefined ? [] : [vars]));
  return values.length === cases.length ? values : null;
}

/** Each case of both has the variable, and none the value of one on the other side. */
function isOther(
  name: string,
  main: readonly Readonly<Record<string, string>>[],
  own: readonly Readonly<Record<string, string>>[],
): boolean {
  const known = new Set(main.map((vars) => vars[name]));
  return !known.has(undefined) && own.every((vars) => name in vars && !known.has(vars[name]));
}

/** All cases without these variables, as one text. */
function restOf(cases: readonly Readonly<Record<string, string>>[], names: readonly string[]): string {
  const rest = cases.map((vars) =>
    JSON.stringify(
      Object.entries(vars)
        .filter(([name]) => !names.includes(name))
        .sort(),
    ),
  );
  return JSON.stringify(rest.sort());
}
