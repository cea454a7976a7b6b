import { greatest } from '../../../numbers.ts';
import type { ManifestVariable } from '../../../plan/manifest.ts';
import { scalarSettings } from '../../../plan/pairing/provider-settings.ts';
import { isGradedAlone } from '../../../plan/pairing/questions.ts';
import { withoutAddressSecrets } from '../../../plan/pairing/slot-names.ts';
import { weightlessMetrics } from '../../assertion-weights.ts';
import type { NamedModel } from '../../eval-engine.ts';
import type { ChildManifest } from '../../messages/child-messages.ts';
import { withoutVariation } from '../calls/varied-prompt.ts';
import { unstubbed } from '../calls/wrapped-provider.ts';
import { graderCalls, modelGraded } from '../checks/grader-calls.ts';
import { isGradedByCode, namedGraders } from '../checks/grader-models.ts';
import { whyNotGradedAgain } from '../checks/grading-inputs.ts';
import { gradingOptions } from '../checks/grading-options.ts';
import { namedMetrics } from '../checks/named-metrics.ts';
import { mayReadAnyVariable, readByCode } from '../checks/read-by-code.ts';
import {
  digestAllButKeys,
  digestText,
  digestValue,
  type Folders,
  providerParts,
  secretsOf,
  withoutRoot,
  withRootMarked,
} from '../digest.ts';
import type { Grid, GridColumn, GridRow } from '../loading/dry-run.ts';
import type { LoadedSuite } from '../loading/load-suite.ts';
import { writtenFile, writtenId } from '../loading/set-back.ts';
import { isLoadedProvider } from '../promptfoo/loaded-provider.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { ApiProvider, TestSuite } from '../promptfoo/promptfoo-types.ts';
import { ragFileOf, retrievalAsks } from '../rag-file.ts';
import { givenSettings, textsAround } from './asked-parts.ts';
import { caseMetadata, foundDigest, varsPreview, varsText } from './case-metadata.ts';
import { commonDigest, secretsDigest, settingsDigest } from './cell-digests.ts';
import { ownQuestion, type SharedOptions, sharedOptions } from './own-question.ts';
import { type PromptCopy, promptCopies } from './prompt-copies.ts';
import {
  fileBelow,
  fileOfPrompt,
  type LabelledPrompt,
  labelledEntry,
  labelledPrompts,
} from './prompt-sources.ts';
import { type PromptTable, promptTables, rowOfTable } from './prompt-tables.ts';
import { promptTemplate } from './prompt-template.ts';
import { providerPrice } from './provider-price.ts';
import { allProviders, missingSecrets } from './provider-secrets.ts';
import { reachedHosts } from './reached-hosts.ts';
import { sharedAddresses, sharedStores } from './shared-addresses.ts';
import { togetherOf } from './together.ts';
import { asksSession, caseVariables, mayHoldAnswers, varsAsAsked, writtenVars } from './variables.ts';
import { hiddenSettings } from './written-settings.ts';

/** What the parent tells for the manifest alone. */
interface Told {
  /** Whether its templates draw at random. */
  readonly isDrawn?: boolean;
  /** What the policy gives a name. */
  readonly models?: Readonly<Record<string, NamedModel>>;
  readonly salt?: string;
  /** Variables of committed `.env` files. */
  readonly committed?: Readonly<Record<string, string>>;
  /** Variables that files of the repository set since: an `envPath`. */
  readonly written?: Readonly<Record<string, string | undefined>>;
  /** The environment that providers read. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What the parent needs to know of an expanded suite. Calls no provider. With a `salt` it tells secret settings apart. */
export async function manifestOf(
  promptfoo: Promptfoo,
  loaded: LoadedSuite,
  grid: Grid,
  folders: Folders,
  { salt, committed = {}, written = {}, env = process.env, models = {}, isDrawn = false }: Told = {},
): Promise<ChildManifest> {
  const { suite, config, maxConcurrency, delayMs, timeoutMs } = loaded;
  const tests = grid.rows.map(({ test }) => test);
  const { derivedMetrics } = config;
  const isLate = mayHoldAnswers(grid) || isDrawn;
  const shared = {
    vars: sharedVars(suite, grid.rows, isLate),
    isLate,
    options: sharedOptions(suite, grid),
    session: asksSession(grid),
    models,
    ...(derivedMetrics !== undefined && { derivedMetrics }),
  };
  const providers = await allProviders(promptfoo, suite.providers, tests);
  const labelled = labelledPrompts(config.prompts, folders.base);
  const tables = await promptTables(config.prompts, folders);
  const weightless = weightlessMetrics(tests);
  const named = namedMetrics({ tests, suite, derivedMetrics });
  const clean = { ...folders, secrets: secretsOf(process.env) };
  const variables = caseVariables(grid, config, shared);
  const finds = suite.providers.some((provider) => ragFileOf(provider) !== null);
  const copies = promptCopies(grid, variables);
  const given = givenSettings(grid, variables, (text) => withoutSecrets(text, folders.root));
  return {
    description: suite.description ?? null,
    slots: await Promise.all(
      grid.columns.map(async (column, index) => ({
        ...slotOf(column, index, { labelled, tables, loaded, folders, salt }),
        ...writtenOf(column, loaded),
        ...given,
        price: await providerPrice(promptfoo, column.provider),
      })),
    ),
    cases: grid.rows.map((row, index) => ({
      ...caseOf(row, index, folders, { ...shared, variables }),
      ...gradingOf(row),
      ...(finds && foundDigest(row.test)),
    })),
    cells: grid.rows
      .flatMap((row, index) =>
        row.cells.map(({ column, prompt, config }) => ({
          slot: column,
          case: index,
          promptDigest: digestText(
            withRootMarked(
              askedText(isDrawn ? '' : prompt, grid.columns[column]?.prompt.raw ?? '', isLate),
              folders.root,
            ),
          ),
          promptLength: prompt.length,
          settingsDigest: settingsDigest({ ...row, vars: varsAsAsked(row, isLate) }, config, clean),
          ...(salt !== undefined &&
            secretsDigest(
              row,
              { config, provider: grid.columns[column]?.provider, env: loaded.config.env },
              clean,
              salt,
            )),
          ...copyOf(copies.get(`${column}/${index}`)),
        })),
      )
      .map((cell, index) => ({ index, ...cell })),
    commonDigest: commonDigest(promptfoo, config, folders, committed),
    together: togetherOf(grid),
    variables,
    ...textsAround(grid),
    maxConcurrency,
    delayMs,
    ...(timeoutMs !== null && { timeoutMs }),
    sharedAddresses: [...sharedAddresses(suite.providers)],
    ...storesOf(suite.providers, env),
    missingSecrets: [...missingSecrets(providers, tests, process.env)],
    hosts: reachedHosts({
      grid,
      providers,
      env,
      written: [committed, written, config.env, suite.env],
    }).map(({ host, variables }) => ({ host, variables: [...variables] })),
    gradersPerCell: greatest(tests.map(graderCalls), 0),
    ...(weightless.length > 0 && { weightless }),
    ...(named !== null && { named: [...named] }),
    ...idleModel(suite),
  };
}

function slotOf(
  column: GridColumn,
  index: number,
  {
    labelled,
    tables,
    loaded,
    folders,
    salt,
  }: {
    readonly labelled: readonly LabelledPrompt[];
    readonly tables: readonly PromptTable[];
    readonly loaded: LoadedSuite;
    readonly folders: Folders;
    readonly salt: string | undefined;
  },
) {
  const { provider, prompt, promptIndex, providerIndex } = column;
  const providerId = withoutAddressSecrets(withoutRoot(provider.id(), folders.root));
  const { id: _id, label: _label, ...template } = prompt;
  const entry = labelledEntry(prompt, labelled);
  const hidden = column.ofCases ? undefined : hiddenSettings(unstubbed(provider), loaded, providerIndex);
  const ownFile = fileOfPrompt(prompt, entry, folders.root);
  const isTable = ownFile !== null && /\.csv$/i.test(ownFile);
  const row = ownFile === null || isTable ? rowOfTable(prompt, tables, entry?.source) : null;
  const promptFile = row?.file ?? ownFile;
  return {
    index,
    promptIndex,
    providerIndex,
    promptLabel: row?.label ?? entry?.label ?? null,
    providerLabel: provider.label ? withoutAddressSecrets(provider.label) : null,
    providerId,
    promptFile,
    ...retrievalPromptsOf(provider, folders.root),
    promptDigest: digestValue(template, folders),
    promptShape: digestText(withoutVariation(prompt.raw)),
    ...promptTemplate(prompt, { root: folders.root, config: folders.config ?? '', file: promptFile }),
    ...providerDigests(provider, hidden, folders),
    providerSettings: scalarSettings(
      provider.config,
      (text) => withoutSecrets(text, folders.root),
      salt === undefined
        ? undefined
        : (secret) => digestText(`${salt} ${withRootMarked(secret, folders.root)}`),
    ),
  };
}

function providerDigests(provider: ApiProvider, hidden: unknown, folders: Folders) {
  const { id, config = {}, ...others } = providerParts(provider);
  const own = { ...others, ...(hidden !== undefined && { hidden }) };
  const clean = { ...folders, secrets: secretsOf(process.env) };
  return {
    providerDigest: digestValue({ id, config: provider.config, ...own }, clean),
    unnamedDigest: digestValue({ config, ...own }, clean),
  };
}

/**
 * What a cell is asked with. What cannot be rendered is empty, and so is what is drawn at random: then the template says what changed. It also
 * does where answers of earlier cases may stand in the prompt.
 */
function askedText(prompt: string, template: string, isLate: boolean): string {
  return isLate ? `${template}\0${prompt}` : prompt || template;
}

function copyOf(copy: PromptCopy | undefined) {
  if (copy === undefined) return {};
  return { inPrompt: copy.words, ...(copy.ofPassages && { inPassages: true as const }) };
}

function writtenOf({ provider, providerIndex, ofCases }: GridColumn, loaded: LoadedSuite) {
  if (ofCases) return {};
  const providerWritten = writtenId(unstubbed(provider), loaded, providerIndex);
  const providerFile = writtenFile(loaded, providerIndex);
  return {
    ...(providerWritten !== undefined && { providerWritten }),
    ...(providerFile !== undefined && { providerFile }),
  };
}

function withoutSecrets(text: string, root: string): string {
  return secretsOf(process.env).reduce(
    (sofar, { value }) => sofar.replaceAll(value, '***'),
    withoutRoot(text, root),
  );
}

function caseOf(
  row: GridRow,
  index: number,
  folders: Folders,
  shared: SharedParts & { readonly variables: Readonly<Record<string, ManifestVariable>> },
): ChildManifest['cases'][number] {
  const { test } = row;
  const asked = { ...row, vars: varsAsAsked(row, shared.isLate) };
  const written = Object.entries(writtenVars(asked)).map(([name, value]) => [name, printed(value)] as const);
  const vars = Object.fromEntries(written.filter(([name]) => !shared.vars.has(name)));
  const { sessionId } = shared.session ? row.vars : {};
  const own = { ...ownQuestion(row, shared.options), ...(sessionId !== undefined && { sessionId }) };
  const alone = written.filter(([name]) => isGradedAlone(shared.variables[name]));
  const beside = readByCode(test, folders.base);
  const graders = { ...gradingVars(row, shared.vars, folders.base), ...Object.fromEntries(alone) };
  return {
    index,
    ...caseMetadata(test),
    description: test.description ?? null,
    varsDigest: digestValue({ ...vars, ...own }, folders),
    vars: Object.fromEntries([
      ...written.map(([name, value]) => [name, digestValue(value, folders)] as const),
      ['', digestValue(own, folders)],
    ]),
    assertionsDigest: digestAllButKeys(
      {
        assert: test.assert,
        threshold: test.threshold,
        scoring: test.assertScoringFunction,
        ...gradingOptions(test),
        ...(modelGraded(test).length > 0 &&
          test.provider !== undefined &&
          !isLoadedProvider(test.provider) && { fallback: test.provider }),
        ...(Object.keys(graders).length > 0 && { vars: graders }),
        ...(Object.keys(beside).length > 0 && { beside }),
        ...(shared.derivedMetrics !== undefined && { derived: shared.derivedMetrics }),
        ...namedGraders(test, shared.models),
      },
      folders,
    ),
    preview: varsPreview(vars),
    input: varsText(vars),
  };
}

/** As a template prints it: a table knows no numbers. */
function printed(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** What every case has in common, and is a part of what is under test. */
interface SharedParts {
  readonly vars: ReadonlySet<string>;
  /** Answers of earlier cases may stand in later ones. */
  readonly isLate: boolean;
  readonly options: SharedOptions;
  /** Whether cases are asked with the text of their `sessionId`. */
  readonly session: boolean;
  readonly models: Readonly<Record<string, NamedModel>>;
  /** Metrics that are calculated from those that assertions name: a part of what is checked. */
  readonly derivedMetrics?: unknown;
}

/**
 * The shared variables that grade an answer: assertions name them, or may read them in a file or by code that names none. They are a part of
 * what is checked, or a pull request could make its checks easier there, and nobody would see it.
 */
function gradingVars(
  { test, vars }: GridRow,
  shared: ReadonlySet<string>,
  base: string,
): Record<string, unknown> {
  if (shared.size === 0) return {};
  const asserted = JSON.stringify([test.assert, gradingOptions(test)], withoutProviders);
  const isAny = asserted.includes('file://') || mayReadAnyVariable(test, base);
  return Object.fromEntries(
    Object.entries(vars).filter(([name]) => shared.has(name) && (isAny || isNamedIn(asserted, name))),
  );
}

function isNamedIn(asserted: string, name: string): boolean {
  const word = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<!\\w)${word}(?!\\w)`).test(asserted);
}

/** A grader that is loaded already holds far more than its settings. */
function withoutProviders(_key: string, value: unknown): unknown {
  return isLoadedProvider(value) ? undefined : value;
}

/** An answer with everything that a sample can hold. */
const ANY_ANSWER = { text: 'null', form: 'text', latencyMs: 0, cost: 0 } as const;

/** Why answers to a case cannot be graded a second time, and whether a model or code grades them. */
function gradingOf({ test }: GridRow): Pick<ChildManifest['cases'][number], 'gradedOnce' | 'gradedByCode'> {
  const why = whyNotGradedAgain(test, ANY_ANSWER, process.cwd());
  return {
    ...(why === null ? {} : { gradedOnce: why }),
    ...(isGradedByCode(test) && { gradedByCode: true as const }),
  };
}

/** The prompts of a retrieval, where they lie in the repository. */
function retrievalPromptsOf(provider: ApiProvider, root: string): { readonly retrievalPrompts?: string[] } {
  const files = retrievalAsks(provider).flatMap(
    ({ promptFile }) => (promptFile === null ? null : fileBelow(root, promptFile)) ?? [],
  );
  return files.length === 0 ? {} : { retrievalPrompts: files };
}

/**
 * Variables that are the same in every case: few-shot examples, a tone, a file of rules. They are a part of what is under test, like the
 * prompt that holds them, and no part of what a case asks. `defaultTest` gives them, or each case names them itself; then something else
 * must tell cases apart, or they would be the question.
 */
function sharedVars(
  { defaultTest }: TestSuite,
  rows: readonly GridRow[],
  isLate: boolean,
): ReadonlySet<string> {
  const [first, ...rest] = rows;
  if (first === undefined) return new Set();
  const given =
    typeof defaultTest === 'object' && defaultTest !== null ? Object.keys(defaultTest.vars ?? {}) : [];
  const isSame = (name: string) => {
    const value = JSON.stringify(first.vars[name]);
    // A template may say another thing in each case once there are answers.
    const isKnown = JSON.stringify(varsAsAsked(first, isLate)[name]) === value;
    return isKnown && rest.every(({ vars }) => JSON.stringify(vars[name]) === value);
  };
  const written = Object.keys(writtenVars(first));
  const constant = written.filter(isSame);
  const isToldApart = rest.length > 0 && constant.length < written.length;
  return new Set([...given.filter(isSame), ...(isToldApart ? constant : [])]);
}

function idleModel({ defaultTest }: TestSuite): { readonly idleModel?: string } {
  const given: unknown = Object(defaultTest).provider;
  return typeof given === 'string' ? { idleModel: given } : {};
}

function storesOf(providers: readonly ApiProvider[], env: Told['env']) {
  const stores = sharedStores(providers, env);
  return stores.length > 0 ? { sharedStores: [...stores] } : {};
}
