import type { ApiProvider } from './promptfoo-types.ts';

/**
 * Whether a value is a provider that can be called. Of a case it is the model that is asked; one that stands there by its id alone, as
 * `defaultTest` may give it, is a grader at most: promptfoo asks the column's.
 */
export function isLoadedProvider(value: unknown): value is ApiProvider {
  return typeof Object(value).callApi === 'function';
}
