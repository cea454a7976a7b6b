import { type ErrorHelp, placeText } from '../../../../errors.ts';
import type { LoadFailure } from '../../../messages/child-messages.ts';
import { withoutRoot } from '../../digest.ts';
import { placeInConfig } from '../places/place-in-config.ts';
import type { FailedSuite } from './failed-suite.ts';

/**
 * What our own providers say of their settings: promptfoo, which does not know them, could only mislead. The bundle of the retrievers has
 * an error class of its own, so the form tells. Null where it is none of these errors.
 */
export function ownFailure(error: unknown, { config, root, file }: FailedSuite): LoadFailure | null {
  const { help } = (error ?? {}) as { readonly help?: ErrorHelp };
  if (typeof help?.code !== 'string' || !/^(?:rag|config|engine)\//.test(help.code)) return null;
  const { code, what, place, problems = [] } = help;
  const why = [help.why ?? [], problems.map((one) => lineOf(one, root))].flat().join('\n');
  const fix = help.fix ?? problems[0]?.fix;
  const words = withoutRoot(what, root);
  return {
    code,
    what: words,
    ...(why === '' ? {} : { why: withoutRoot(why, root) }),
    ...(fix === undefined ? {} : { fix }),
    place: place
      ? { ...place, file: withoutRoot(place.file, root) }
      : { file, ...placeInConfig(error, words, config) },
  };
}

function lineOf({ what, place }: ErrorHelp, root: string): string {
  return place ? `${placeText({ ...place, file: withoutRoot(place.file, root) })}: ${what}` : what;
}
