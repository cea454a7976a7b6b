import { isDeepStrictEqual } from 'node:util';
import { unstubbed } from '../calls/wrapped-provider.ts';
import { GRADING_OPTIONS } from '../checks/grading-options.ts';
import { type Grid, type GridRow, namesModel } from '../loading/dry-run.ts';
import { ECHO } from '../loading/named-parts.ts';
import { isLoadedProvider } from '../promptfoo/loaded-provider.ts';
import type { ApiProvider, TestSuite } from '../promptfoo/promptfoo-types.ts';

/** What all cases of a suite have in common beside their variables: a part of what is under test. */
export interface SharedOptions {
  /** Whether an option of a case is one that all cases have, or that `defaultTest` gives. */
  readonly isShared: (name: string, value: unknown) => boolean;
  /** Whether the model that a case names is the suite's: that of all cases, or of `defaultTest`. */
  readonly isSharedModel: (provider: unknown) => boolean;
  /** Transforms of models that can hand cases their answers. */
  readonly transforms: readonly unknown[];
}

/** Options of a test that change no question: graders, how it is run, and what shows in its variables. */
const ASKS_NOTHING: ReadonlySet<string> = new Set([
  ...GRADING_OPTIONS,
  'repeat',
  'storeOutputAs',
  'transformVars',
]);
const TRANSFORMS: ReadonlySet<string> = new Set(['transform', 'postprocess']);

/** What the cases of a suite share, so that it is not a part of any case's own question. */
export function sharedOptions(
  { providers, defaultTest }: TestSuite,
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
): SharedOptions {
  const [first = {}, ...rest] = rows.map(tellingOptions);
  const given = Object(Object(defaultTest).options) as Readonly<Record<string, unknown>>;
  const ofAll = columns.find(({ ofCases }) => ofCases)?.provider ?? defaultModel(defaultTest);
  const isSharedModel = (provider: unknown) => ofAll !== null && namesModel(provider, ofAll);
  const named = ofAll === null ? [] : [unstubbed(ofAll)];
  const inAll = new Set(
    Object.entries(first).flatMap(([name, value]) =>
      rest.every((options) => isDeepStrictEqual(options[name], value)) ? [name] : [],
    ),
  );
  return {
    isShared: (name, value) =>
      !(TRANSFORMS.has(name) && givesAnswers(value)) &&
      (inAll.has(name) || (Object.hasOwn(given, name) && isDeepStrictEqual(given[name], value))),
    isSharedModel,
    transforms: [...new Set([...providers, ...named].map(({ transform }) => transform).filter(givesAnswers))],
  };
}

/** The model that `defaultTest` gives the cases that name none. An echo has the answers in what it is asked, so nobody shares one. */
function defaultModel(defaultTest: TestSuite['defaultTest']): ApiProvider | null {
  const given: unknown = Object(defaultTest).provider;
  return isLoadedProvider(given) && given.id() !== ECHO ? given : null;
}

/**
 * What a case asks beside its variables: words and settings of its own, a model of its own, or an answer that is given, so
 * that nobody is asked. A pull request could hand each case its answer there.
 */
export function ownQuestion(
  row: GridRow,
  { isShared, isSharedModel, transforms }: SharedOptions,
): Readonly<Record<string, unknown>> {
  const { provider, providerOutput } = row.test;
  const own = Object.entries(tellingOptions(row)).filter(([name, value]) => !isShared(name, value));
  const parts = {
    ...Object.fromEntries(own),
    ...(transforms.length > 0 && { transforms }),
    ...(isLoadedProvider(provider) && !isSharedModel(provider) && { provider }),
    ...(providerOutput !== undefined && { providerOutput }),
    // The variables that it draws are not a part of the question, so it stands for them.
    ...(row.drawn && { transformVars: row.test.options?.transformVars }),
  };
  return Object.keys(parts).length === 0 ? {} : { '(asked)': parts };
}

/**
 * Options of a test that can hold its answer: words around its prompt, what rewrites its answer, and settings for the provider, such as
 * a raw request. A number or a switch cannot.
 */
function tellingOptions({ test }: GridRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(test.options ?? {}).filter(
      ([name, value]) =>
        !ASKS_NOTHING.has(name) &&
        (typeof value === 'string' || (typeof value === 'object' && value !== null)),
    ),
  );
}

/**
 * An inline transform that reads what a case asks, or does not read the answer, can hand all cases their answers although they share
 * it, or although it is their model's. One in a file is code, and told as such.
 */
function givesAnswers(transform: unknown): boolean {
  if (typeof transform !== 'string' || /^(?:file|package):/.test(transform)) return false;
  return /\b(?:context|vars|arguments)\b/.test(transform) || !/\boutput\b/.test(transform);
}
