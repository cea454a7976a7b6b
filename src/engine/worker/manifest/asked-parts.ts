import { isDeepStrictEqual } from 'node:util';
import { type ManifestVariable, NOT_WHOLE, type ProviderSettings } from '../../../plan/manifest.ts';
import { scalarSettings } from '../../../plan/pairing/provider-settings.ts';
import { PLAIN_CHECK } from '../../../vocabulary.ts';
import type { ChildManifest } from '../../messages/child-messages.ts';
import { GRADING_OPTIONS } from '../checks/grading-options.ts';
import { digestText } from '../digest.ts';
import type { Grid, GridRow } from '../loading/dry-run.ts';
import type { Assertion, TestCase, TestSuite } from '../promptfoo/promptfoo-types.ts';
import { namedInTexts } from './variables.ts';

/** Longest prompt that is handed over, in characters. */
const LONGEST = 400_000;
const PLAIN: ReadonlySet<string> = new Set(PLAIN_CHECK);

/** A manifest with the prompts as they are asked, and with the variables and checks of its cases. Secrets are taken out. */
export function withAskedParts(manifest: ChildManifest, grid: Grid, suite: TestSuite): ChildManifest {
  const base = typeof suite.defaultTest === 'object' ? suite.defaultTest : undefined;
  const isOwn = (name: string) => manifest.variables[name]?.isShared !== true;
  const prompts = grid.rows.flatMap(({ cells }) => cells.map(({ prompt }) => prompt));
  return {
    ...manifest,
    cases: manifest.cases.map((entry, at) => {
      const row = grid.rows[at];
      return row === undefined ? entry : { ...entry, asked: askedOf(row, isOwn, base) };
    }),
    cells: manifest.cells.map((cell, at) => {
      const prompt = prompts[at];
      return prompt === undefined || prompt.length > LONGEST ? cell : { ...cell, prompt };
    }),
  };
}

function askedOf({ test, vars }: GridRow, isOwn: (name: string) => boolean, base: TestCase | undefined) {
  const defaults = test.options?.disableDefaultAsserts === true ? 0 : (base?.assert?.length ?? 0);
  const checks = (test.assert ?? []).map(plainCheck);
  return {
    vars: Object.fromEntries(
      Object.entries(vars).flatMap(([name, value]) =>
        ['string', 'number', 'boolean'].includes(typeof value) && isOwn(name) ? [[name, String(value)]] : [],
      ),
    ),
    checks,
    ownChecks: Math.max(0, checks.length - defaults),
    ownSettings: ownSettings(test, base),
  };
}

/** What a test says beside its variables and checks that decides which model is asked, and what its answer is worth. */
const SETTINGS = ['threshold', 'assertScoringFunction', 'provider', 'providers', 'prompts', 'providerOutput'];

function ownSettings(test: TestCase, base: TestCase | undefined): string[] {
  const differing = (own: object = {}, shared: object = {}) =>
    Object.entries(own)
      .filter(([name, value]) => value !== undefined && !isDeepStrictEqual(value, Object(shared)[name]))
      .map(([name]) => name);
  return [
    ...differing(test, base).filter((name) => SETTINGS.includes(name)),
    ...differing(test.options, base?.options).map((name) => `options.${name}`),
  ];
}

/**
 * An assertion as data. One that has other parts is marked: it would be another check without them. Of code, of a file and of a set only the
 * type is kept: its value is a path of this machine, a function, or several checks.
 */
function plainCheck(assertion: Assertion): Record<string, unknown> {
  const { type, value: wanted, assert } = assertion;
  const isCode =
    typeof wanted === 'function' || (typeof wanted === 'string' && /^(?:file|package):/.test(wanted));
  if (isCode || assert !== undefined) return { type, [NOT_WHOLE]: true };
  const written = Object.entries(assertion).filter(([, value]) => value !== undefined);
  const said = written.filter(([name]) => PLAIN.has(name));
  return {
    ...(JSON.parse(JSON.stringify(Object.fromEntries(said))) as Record<string, unknown>),
    ...(said.length < written.length && { [NOT_WHOLE]: true }),
  };
}

/** SHA-256 of the `prefix` and the `suffix` that the prompts of all rows of a grid get. */
export function textsAround(grid: Grid): { readonly around?: Readonly<Record<string, string>> } {
  const shared = AROUND.flatMap((key) => {
    const [text, ...others] = new Set(grid.rows.map(({ test }) => test.options?.[key] ?? ''));
    return text && others.length === 0 ? [[key, digestText(String(text))]] : [];
  });
  return shared.length === 0 ? {} : { around: Object.fromEntries(shared) };
}

const AROUND = ['prefix', 'suffix'] as const;
/** Options that say how a case is run, read or graded. Each other one is a setting that its model gets. */
const RUNS: ReadonlySet<string> = new Set([
  ...GRADING_OPTIONS,
  ...AROUND,
  'transform',
  'postprocess',
  'transformVars',
  'storeOutputAs',
  'repeat',
  'runSerially',
  'disableVarExpansion',
  'disableConversationVar',
  'disableDefaultAsserts',
]);

/**
 * What all rows of a grid get beside the files of their prompts, as settings that people can be shown: options that their model gets, and variables
 * with one value that stands in the config and that a text asks.
 */
export function givenSettings(
  grid: Grid,
  variables: Readonly<Record<string, ManifestVariable>>,
  shown: (text: string) => string,
): { readonly given?: ProviderSettings } {
  const [first, ...others] = grid.rows;
  if (first === undefined) return {};
  const isAsked = namedInTexts(grid);
  const isWritten = (name: string) => !String(first.test.vars?.[name]).startsWith('file://');
  const options = Object.entries(first.test.options ?? {}).filter(
    ([name, value]) =>
      !RUNS.has(name) && others.every(({ test }) => isDeepStrictEqual(test.options?.[name], value)),
  );
  const vars = Object.entries(first.vars).filter(
    ([name]) => variables[name]?.isConstant && isAsked(name) && isWritten(name),
  );
  const short = (entries: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(entries.map(([name, value]) => [name, shortened(value)]));
  const given = scalarSettings({ ...short(options), vars: short(vars) }, shown);
  return Object.keys(given).length === 0 ? {} : { given };
}

/** So much of a long text is shown, in characters, with what tells it from another one. */
const SHOWN = 40;

function shortened(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= 2 * SHOWN) return value;
  return `${value.slice(0, SHOWN)}… (${digestText(value).slice(0, 8)})`;
}
