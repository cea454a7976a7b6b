import path from 'node:path';
import { PawlError, quotedWord } from '../../errors.ts';
import type { ManifestCase, ManifestSlot, SuiteManifest } from '../../plan/manifest.ts';
import { modelName, slotName } from '../../plan/pairing/slot-names.ts';
import { uniqueNames } from '../../plan/pairing/unique-names.ts';
import type { ResultSet, ResultSuite } from '../../plan/result-set.ts';

/**
 * Two result files in one form, where one of them says of columns and cases nothing but names (records of pawl, JSON Lines) and the other is
 * promptfoo's. A column is found by its label, else by its prompt and its provider, and a case without a name by its variables. Throws `PawlError`
 * where a name could be several columns: pairing by order would compare one model with another.
 */
export function inOneForm(baseline: ResultSet, candidate: ResultSet): readonly [ResultSet, ResultSet] {
  const isWhole = (set: ResultSet) => set.kind === 'promptfoo';
  if (isWhole(baseline) === isWhole(candidate)) return [baseline, candidate];
  const [whole, named] = isWhole(baseline) ? [baseline, candidate] : [candidate, baseline];
  const one = whole.suites[0];
  const [own, ...others] = named.suites;
  if (one === undefined || own === undefined) return [baseline, candidate];
  if (others.length > 0) throw severalSuites(named, whole);
  const both = alike({ file: whole.file, suite: one }, { file: named.file, suite: own });
  const changed = [
    { ...whole, suites: [both.whole] },
    { ...named, suites: [both.named] },
  ] as const;
  return isWhole(baseline) ? changed : [changed[1], changed[0]];
}

interface FileSuite {
  readonly file: string;
  readonly suite: ResultSuite;
}

function alike(
  whole: FileSuite,
  named: FileSuite,
): { readonly whole: ResultSuite; readonly named: ResultSuite } {
  const columns = columnsByName(whole, named);
  const known = whole.suite.manifest.slots;
  const prompts = new Map<number, string>();
  for (const [at, { promptIndex }] of columns) {
    const prompt = / · /.test(nameAt(named, at)) ? nameAt(named, at).replace(/ · [^·]*$/, '') : '';
    if (prompt !== '' && !/^prompt \d+$/.test(prompt)) prompts.set(promptIndex, prompt);
  }
  const called = (slot: ManifestSlot): ManifestSlot => ({
    ...slot,
    promptLabel: slot.promptLabel ?? prompts.get(slot.promptIndex) ?? null,
  });
  const slots = named.suite.manifest.slots.map((slot, at): ManifestSlot => {
    const column = columns.get(at);
    return column === undefined
      ? { ...slot, promptIndex: known.length + at, providerIndex: known.length + at }
      : // Records do not say what a prompt was: the other file's is not called a change.
        { ...called(column), index: slot.index };
  });
  const cases = namedCases(whole.suite, named.suite.manifest.cases);
  return {
    named: withManifest(named.suite, { slots }),
    whole: withManifest(whole.suite, { slots: known.map(called), cases }),
  };
}

function nameAt({ suite }: FileSuite, at: number): string {
  return suite.manifest.slots[at]?.promptLabel ?? '';
}

function withManifest(suite: ResultSuite, change: Partial<SuiteManifest>): ResultSuite {
  return { ...suite, manifest: { ...suite.manifest, ...change } };
}

/** Columns of the whole file by the place of the named ones. A lone column of each file is the same one, and so are the last two that are left. */
function columnsByName(whole: FileSuite, named: FileSuite): ReadonlyMap<number, ManifestSlot> {
  const columns = whole.suite.manifest.slots;
  const names = named.suite.manifest.slots.map(({ promptLabel }) => promptLabel ?? '');
  const labels = uniqueNames(columns.map(slotName)).names;
  const found = new Map<number, ManifestSlot>();
  const isFree = (column: ManifestSlot) => ![...found.values()].includes(column);
  const pass = (namesOf: (column: ManifestSlot, at: number) => readonly string[]): void => {
    const free = columns.filter(isFree);
    const matches = [...names.entries()]
      .filter(([at]) => !found.has(at))
      .map(([at, name]) => ({
        at,
        name,
        all: free.filter((column) => namesOf(column, columns.indexOf(column)).includes(name)),
      }));
    for (const { at, name, all } of matches) {
      const [column, ...more] = all;
      if (column === undefined) continue;
      if (more.length > 0) throw ambiguous(name, named.file, all.map(columnName), whole.file);
      const rivals = matches.filter((other) => other.all.includes(column)).map((other) => other.name);
      if (rivals.length > 1) throw ambiguous(columnName(column), whole.file, rivals, named.file);
      found.set(at, column);
    }
  };
  pass((_, at) => [labels[at] as string]);
  pass(combinedNames);
  pass((column) => [...promptNames(column), ...providerNames(column)]);
  const [left, ...otherNames] = names.flatMap((_, at) => (found.has(at) ? [] : [at]));
  const [free, ...otherColumns] = columns.filter(isFree);
  if (left === undefined || free === undefined) return found;
  if (otherNames.length + otherColumns.length > 0)
    throw ambiguous(names[left] as string, named.file, [free, ...otherColumns].map(columnName), whole.file);
  return found.set(left, free);
}

/** A column as people know it: its label where it has one. */
function columnName(column: ManifestSlot): string {
  return combinedNames(column)[0] ?? slotName(column);
}

function combinedNames(column: ManifestSlot): readonly string[] {
  return promptNames(column).flatMap((prompt) =>
    providerNames(column).map((provider) => `${prompt} · ${provider}`),
  );
}

/** promptfoo writes `label: file: text` for a prompt of a file with a label: each beginning may be the name. */
function promptNames({
  promptLabel,
  promptFile,
  promptIndex,
  promptWritten,
}: ManifestSlot): readonly string[] {
  const parts = (promptWritten ?? '').split('\n', 1)[0]?.split(': ') ?? [];
  const begins = parts.length > 1 ? parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join(': ')) : [];
  const files = [promptFile, ...begins].filter((name): name is string => name !== null);
  const stems = files.filter((name) => /\.\w{1,6}$/.test(name)).map((name) => path.parse(name).name);
  const own = [promptLabel, ...stems, ...files, `prompt ${promptIndex + 1}`];
  return [...new Set(own.filter((name): name is string => !!name))];
}

function providerNames({ providerLabel, providerId }: ManifestSlot): readonly string[] {
  const own = [providerLabel, modelName(providerId), providerId];
  return [...new Set(own.filter((name): name is string => !!name))];
}

/** The cases of the whole file, where records call them by their variables: under that name. */
function namedCases(suite: ResultSuite, others: readonly ManifestCase[]): readonly ManifestCase[] {
  const { cases } = suite.manifest;
  const { caseNames } = suite;
  if (caseNames === undefined) return cases;
  const known = new Set(others.map(({ id }) => id?.replace(/#\d+$/, '')));
  const bare = cases.filter(isUnnamed);
  const hits = (without: ReadonlySet<string>) =>
    bare.filter(({ index }) => known.has(caseNames.nameOf(index, without))).length;
  let best: ReadonlySet<string> = new Set();
  let most = 0;
  for (const without of subsets(caseNames.constants)) {
    const found = hits(without);
    if (found > most) [best, most] = [without, found];
  }
  if (most === 0) return cases;
  return cases.map((entry) =>
    isUnnamed(entry) ? { ...entry, id: caseNames.nameOf(entry.index, best) } : entry,
  );
}

/** promptfoo's own description of a row of a table is not a name. */
function isUnnamed({ id, description }: ManifestCase): boolean {
  return id === null && (description === null || /^Row #\d+$/.test(description));
}

/** Most constant variables that may each come from `defaultTest`, and so stand in no case's name. */
const MOST_CONSTANTS = 6;

function subsets(names: readonly string[]): readonly ReadonlySet<string>[] {
  if (names.length > MOST_CONSTANTS) return [new Set(), new Set(names)];
  return Array.from(
    { length: 2 ** names.length },
    (_, bits) => new Set(names.filter((__, at) => (bits >> at) & 1)),
  );
}

function ambiguous(name: string, file: string, others: readonly string[], in_: string): PawlError {
  const listed = others.slice(0, 4).map((other) => `"${other}"`);
  const of = name === '' ? 'Results without a column' : `The column "${name}"`;
  return new PawlError({
    code: 'results/ambiguous-column',
    what: `${of} of \`${path.basename(file)}\` could be ${listed.join(' or ')}${others.length > 4 ? ' …' : ''} of \`${path.basename(in_)}\`.`,
    why: 'If columns were paired by their order, one model or prompt could be compared with another.',
    fix: 'give prompts and providers of the suite a `label` each, and write both files again; or compare two files of the same kind',
    place: { file },
  });
}

function severalSuites(named: ResultSet, whole: ResultSet): PawlError {
  const suites = named.suites.map(({ manifest }) => manifest.suite);
  return new PawlError({
    code: 'results/several-suites',
    what: `\`${path.basename(named.file)}\` holds ${suites.length} suites (${suites.slice(0, 4).join(', ')}${suites.length > 4 ? ' …' : ''}), and \`${path.basename(whole.file)}\` one without a name.`,
    why: 'Nothing says which of them it is.',
    fix: `record that suite alone:\npawl run --suite ${quotedWord(suites[0] ?? '')}`,
    place: { file: named.file },
  });
}
