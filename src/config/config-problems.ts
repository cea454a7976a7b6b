import { type ErrorHelp, PawlError } from '../errors.ts';

/** Either a value, or every reason why there is none. */
export type ValueOrProblems<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly ErrorHelp[] };

/** An outcome that holds a value. */
export function value<T>(found: T): ValueOrProblems<T> {
  return { kind: 'value', value: found };
}

/** An outcome without a value, for one or several reasons. */
export function problems(...found: readonly ErrorHelp[]): ValueOrProblems<never> {
  return { kind: 'problems', problems: found };
}

/** The value of an outcome; throws its problems as one `PawlError`. */
export function required<T>(outcome: ValueOrProblems<T>): T {
  if (outcome.kind === 'value') return outcome.value;
  throw configError(outcome.problems);
}

/** One error for all problems found: the problem itself where it is alone, else `config/invalid` that lists them. */
export function configError(found: readonly ErrorHelp[]): PawlError {
  const [first] = found;
  if (first !== undefined && found.length === 1) return new PawlError(first);
  const files = [...new Set(found.flatMap(({ place }) => (place ? [place.file] : [])))];
  const what = `${found.length} problems in ${files.length === 1 ? files[0] : `${files.length} files`}. Nothing was run.`;
  return new PawlError({ code: 'config/invalid', what, problems: found });
}
