import { withoutShapes } from '../../../engine/redaction/key-shapes.ts';
import { PawlError } from '../../../errors.ts';
import { CI_KINDS, COMMENT_POLICIES } from '../../../vocabulary.ts';
import { flagText } from '../../args.ts';

/** What `init` has to know beyond what it finds: a question each, and a flag that answers it. */
export interface StarterChoices {
  readonly ci: (typeof CI_KINDS)[number];
  /** On GitHub: a second job writes the verdict. */
  readonly isPublishing: boolean;
  /** Variables with the keys of providers. */
  readonly keys: readonly string[];
  readonly comment: (typeof COMMENT_POLICIES)[number];
}

/** Choices that somebody made already. */
export type MadeChoices = { readonly [Name in keyof StarterChoices]?: StarterChoices[Name] | undefined };

/** What the flags say. Throws a usage error for a name that no variable can have, and for two jobs on another CI than GitHub. */
export function choicesOf(flags: Readonly<Record<string, string | boolean | undefined>>): MadeChoices {
  const keys = flagText(flags.keys);
  const wrong = keys === undefined ? undefined : wrongKey(keys);
  if (wrong !== undefined)
    throw new PawlError({ code: 'cli/usage', what: wrong, fix: 'pawl init --keys OPENAI_API_KEY' });
  const ci = CI_KINDS.find((kind) => kind === flags.ci);
  const isPublishing = flags['two-jobs'] === true ? true : undefined;
  if (isPublishing && ci !== undefined && ci !== 'github')
    throw new PawlError({
      code: 'cli/usage',
      what: '`--two-jobs` is about GitHub, and `--ci` names another CI.',
      fix: `pawl init --ci ${ci}`,
    });
  return {
    ci: ci ?? (isPublishing ? 'github' : undefined),
    isPublishing,
    keys: keys === undefined ? undefined : keyNames(keys),
    comment: COMMENT_POLICIES.find((policy) => policy === flags.comment),
  };
}

/** Where pull requests probably are, by the address of `origin`. GitHub, where it says nothing else. */
export function likelyCi(origin: string): StarterChoices['ci'] {
  const [, host = ''] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)/.exec(origin.trim()) ?? [];
  if (/(?:^|\.)gitlab\./i.test(host)) return 'gitlab';
  return /(?:^|\.)(?:bitbucket\.org|dev\.azure\.com|visualstudio\.com)$/i.test(host) ? 'other' : 'github';
}

/** Names that somebody typed, between commas or blanks. */
export function keyNames(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

/** What is wrong with names that somebody typed. It repeats none of them: a key may be among them. */
export function wrongKey(text: string): string | undefined {
  const isName = (name: string) => /^[A-Za-z_]\w*$/.test(name) && withoutShapes(name) === name;
  const at = keyNames(text).findIndex((name) => !isName(name));
  return at === -1
    ? undefined
    : `Entry ${at + 1} is not the name of a variable. Write names, never a key itself.`;
}
