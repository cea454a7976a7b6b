import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import { required } from '../../config/config-problems.ts';
import { folderOf } from '../../config/repository-path.ts';
import { yamlSource } from '../../config/yaml/yaml-source.ts';
import { PawlError } from '../../errors.ts';
import { grouped } from '../../grouped.ts';
import { NOT_WHOLE } from '../../plan/manifest.ts';
import { expectedValue, isPlainCheck, unfitValue } from '../../training/drafts.ts';
import type { EntryProblem, ReviewEntry } from '../../training/review.ts';
import { newEntries, withoutProblems } from '../../training/selection.ts';
import { writeFileAtomic } from '../../trees/own-files.ts';
import { type AskedCell, type AskedTreeOptions, askedTree } from './asked-cells.ts';
import { readReview } from './review-file.ts';

/** Reviewed drafts, and where their tests go. */
export interface AcceptOptions extends AskedTreeOptions {
  readonly file: string;
  readonly name: string;
  /** Absolute path; null: beside each suite. */
  readonly out: string | null;
}

/** What was written, and what became of the rest. */
export interface AcceptedDrafts {
  readonly written: readonly {
    readonly suite: string;
    /** Repository-relative config of the suite. */
    readonly config: string;
    readonly file: string;
    readonly tests: number;
  }[];
  readonly unaccepted: number;
  readonly refused: readonly EntryProblem[];
  /** Nearly a case that is there, or an earlier draft, or in the file already. */
  readonly near: readonly EntryProblem[];
}

const FILE = 'drafted.yaml';

/** Writes the drafts that a person accepted as tests, each with where it comes from. */
export async function acceptDrafts(options: AcceptOptions): Promise<AcceptedDrafts> {
  const { entries, broken } = readReview(options.file, options.name);
  const { exam, cells } = await askedTree(options);
  const known = checksOf(cells.values());
  const aside = asideOf([...cells.values()], options);
  const accepted = entries.filter(({ entry }) => entry.accepted);
  const shared = suitesWithSharedChecks([...cells.values()]);
  const bad = accepted.flatMap(({ place, entry }) => {
    const what = problemOf(entry, options, known) ?? (shared.has(entry.source.suite) ? null : unheld(entry));
    return what === null ? [] : [{ place, what }];
  });
  const formed = withoutProblems(accepted, bad);
  const { fresh, leaked, repeated, contradicting } = newEntries(formed, exam);
  const near = [...leaked, ...repeated, ...contradicting];
  const bySuite = grouped(fresh, ({ entry }) => entry.source.suite);
  if (options.out !== null && bySuite.size > 1) throw severalSuites([...bySuite.keys()]);
  const added = [...bySuite].map(([suite, own]) => {
    const config = options.config.suites.find(({ id }) => id === suite)?.config ?? '';
    const file = options.out ?? path.join(options.root, folderOf(config), FILE);
    const tests = own.map(({ place, entry }) => ({ place, test: testOf(entry, aside(entry)) }));
    const { added, standing } = addTests(file, path.relative(options.root, file), tests);
    return { suite, config, file, tests: added, standing };
  });
  return {
    written: added.filter(({ tests }) => tests > 0),
    unaccepted: entries.length - accepted.length,
    refused: [...broken, ...bad],
    near: [...near, ...added.flatMap(({ standing }) => standing)],
  };
}

/**
 * The key of `metadata` under which the suite of an entry says what its task expects; null where a variable says it. As the case says it that a
 * draft varies, else as any case of its suite does.
 */
function asideOf(cells: readonly AskedCell[], { config }: AcceptOptions) {
  return ({ source }: ReviewEntry): string | null => {
    const expected = config.suites.find(({ id }) => id === source.suite)?.task?.expected;
    if (expected === undefined) return null;
    const own = cells.filter(({ suite }) => suite === source.suite);
    const varied = own.find(({ case: id }) => id === source.case);
    return varied === undefined
      ? own.some(({ expectedElsewhere }) => expectedElsewhere === null)
        ? null
        : expected
      : varied.expectedElsewhere;
  };
}

/** The checks of every suite that can be written down, as text. */
function checksOf(cells: Iterable<AskedCell>): ReadonlySet<string> {
  return new Set(
    [...cells].flatMap(({ suite, asked }) =>
      asked.checks.filter((check) => !(NOT_WHOLE in check)).map((check) => checkText(suite, check)),
    ),
  );
}

/** Suites whose `defaultTest` checks every case. */
function suitesWithSharedChecks(cells: readonly AskedCell[]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ suite, asked }) => (asked.checks.length > asked.ownChecks ? [suite] : [])));
}

/** A test without a check passes whatever is answered. So a draft that varies no case needs one. */
function unheld({ source, graded = {}, expected = [] }: ReviewEntry): string | null {
  return source.kind === undefined || expected.length > 0 || Object.keys(graded).length > 0
    ? null
    : 'nothing tells a right answer to it from a wrong one: write `expected`';
}

function checkText(suite: string, check: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([suite, check]);
}

function problemOf(
  { source, vars, graded = {}, expected = [] }: ReviewEntry,
  { config }: AcceptOptions,
  known: ReadonlySet<string>,
): string | null {
  if (source.draftedBy === undefined)
    return 'it is not a draft: an answer of a case that its suite already holds';
  if (!config.suites.some(({ id }) => id === source.suite)) return `there is no suite \`${source.suite}\``;
  for (const [name, text] of Object.entries({ ...vars, ...graded })) {
    const why = unfitValue(text) ?? unfitValue(expectedValue(text));
    if (why !== null) return `\`vars.${name}\` ${why}`;
  }
  if (expected.some((check) => !isPlainCheck(check) && !known.has(checkText(source.suite, check))))
    return '`expected` holds a check that is more than plain data, and no case of its suite has it: write it into the suite yourself';
  return Object.keys(vars).length === 0 ? '`vars` is empty: nothing is asked' : null;
}

/** Adds tests to a file of tests, behind those that are there. `standing`: entries that the file has already. */
function addTests(
  file: string,
  name: string,
  tests: readonly { readonly place: string; readonly test: ReturnType<typeof testOf> }[],
) {
  const { document, ids } = testsIn(file, name);
  const fresh = tests.filter(({ test }) => !ids.has(test.metadata.id));
  for (const { test } of fresh) document.add(document.createNode(test, { aliasDuplicateObjects: false }));
  if (fresh.length > 0) writeFileAtomic(file, document.toString({ lineWidth: 0 }));
  const standing = tests
    .filter(({ test }) => ids.has(test.metadata.id))
    .map(({ place }): EntryProblem => ({ place, what: `stands in ${name} already` }));
  return { added: fresh.length, standing };
}

/** A file of tests as it is, or an empty one, and the ids of its tests. */
function testsIn(
  file: string,
  name: string,
): { readonly document: Document; readonly ids: ReadonlySet<unknown> } {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw linkedFile(name);
  if (!existsSync(file)) return { document: new Document([]), ids: new Set() };
  const source = required(yamlSource(name, readFileSync(file, 'utf8')));
  const tests = source.plain();
  if (!Array.isArray(tests))
    throw new PawlError({
      code: 'training/no-tests-file',
      what: `\`${name}\` is not a list of tests.`,
      fix: 'name another file: --out FILE',
      place: { file: name },
    });
  const ids = tests.map((test: unknown): unknown => Object(Object(test).metadata).id);
  return { document: source.document, ids: new Set(ids) };
}

/** `aside`: the key of `metadata` that says what its task expects. */
function testOf({ vars, graded = {}, expected = [], source }: ReviewEntry, aside: string | null) {
  const id = createHash('sha256')
    .update(JSON.stringify({ ...vars, ...graded }))
    .digest('hex')
    .slice(0, 8);
  const { [aside ?? '']: wanted, ...others } = graded;
  const texts = { ...vars, ...(aside === null ? graded : others) };
  return {
    metadata: {
      ...source.tags,
      ...(aside !== null && wanted !== undefined && { [aside]: expectedValue(wanted) }),
      id: `drafted-${id}`,
      draftedBy: source.draftedBy,
      draftedOn: source.draftedOn,
      ...(source.case !== undefined && { draftedFrom: source.case }),
      ...(source.kind !== undefined && { draftedAs: source.kind }),
    },
    vars: texts,
    ...(expected.length > 0 && { assert: expected }),
  };
}

function linkedFile(name: string): PawlError {
  return new PawlError({
    code: 'training/no-tests-file',
    what: `\`${name}\` is a link.`,
    why: 'What it names would be copied into a file of the repository.',
    fix: 'remove the link, or name another file: --out FILE',
    place: { file: name },
  });
}

function severalSuites(suites: readonly string[]): PawlError {
  return new PawlError({
    code: 'training/several-suites',
    what: `The drafts come from several suites: ${suites.join(', ')}.`,
    why: 'One file of tests belongs to one suite.',
    fix: 'leave --out away: each suite gets a drafted.yaml beside it',
  });
}
