import { barText, judgingBar } from '../case-bars.ts';
import type { PlannedCase } from '../eval-plan.ts';
import type { ManifestCase, SuiteManifest } from '../manifest.ts';
import { otherValuesNotes } from './other-values.ts';
import { type QuestionOf, questionsOf, readByCodeNotes, toldNotes } from './questions.ts';
import { uniqueNames } from './unique-names.ts';

/** One case over both arms, with its index in each arm's manifest. */
export interface CasePair {
  readonly planned: PlannedCase;
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/** The cases of both arms, paired where they are the same. */
export interface CasePairs {
  /** In this PR's file order, then the removed ones in main's. */
  readonly pairs: readonly CasePair[];
  readonly notes: readonly string[];
}

/**
 * The cases of both arms, paired by what they ask and check rather than by what they are called: a case that was given
 * another name is the same case, and one that took over another's name is not. A name alone pairs what is left, as an edited
 * case. An arm without a manifest has no cases.
 */
export function casePairs(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest | null,
  quarantined: ReadonlySet<string> = new Set(),
): CasePairs {
  const questions = questionsOf(baseline, candidate);
  const main = identified(baseline, questions.baseline);
  const pull = identified(candidate, questions.candidate);
  const partners = partnersOf(pull.cases, main.cases);
  const taken = new Set([...partners.values()].map(({ id }) => id));
  const moved = new Set(baseline?.movedAway);
  const gone = main.cases.filter(({ id }) => !taken.has(id));
  const left = gone.filter(({ testCase }) => !moved.has(testCase.index));
  // A name that a removed case has on main may stand for another case of this PR.
  const { names } = uniqueNames([...pull.cases, ...left].map(({ id }) => id));
  const pairs = [
    ...pull.cases.map((entry) => casePair(entry.id, partners.get(entry.id) ?? null, entry, quarantined)),
    ...left.map((entry, at) => casePair(names[pull.cases.length + at] as string, entry, null, quarantined)),
  ];
  const renamed = [...partners].flatMap(([now, { id }]) =>
    id === now || (isDigest(id) && isDigest(now)) ? [] : [[now, id] as const],
  );
  const edited = pull.cases.flatMap(({ id, testCase, question }) => {
    const partner = partners.get(id);
    return partner && partner.question !== question ? [[partner.testCase, testCase] as const] : [];
  });
  return {
    pairs,
    notes: [
      ...new Set([...pull.notes, ...main.notes]),
      ...renamedNotes(new Map(renamed)),
      ...movedNotes(gone.length - left.length),
      ...toldNotes(baseline, candidate),
      ...readByCodeNotes(baseline, candidate, edited),
      ...idleNotes(candidate),
      ...(partners.size === 0 ? otherValuesNotes(baseline, candidate) : []),
    ],
  };
}

function idleNotes(candidate: SuiteManifest | null): readonly string[] {
  if (candidate?.idleModel === undefined) return [];
  const id = candidate.idleModel.replaceAll('`', "'");
  return [
    `\`defaultTest\` names the model \`${id}\` as a text, and promptfoo asks the models of \`providers\` all the same. To have all cases ask it, write \`provider: { id: … }\`.`,
  ];
}

function movedNotes(count: number): readonly string[] {
  if (count === 0) return [];
  const [cases, are] = count === 1 ? ['1 case', 'is'] : [`${count} cases`, 'are'];
  return [`${cases} of main ${are} in another suite of this PR now, unchanged.`];
}

/**
 * What makes two cases the same, the strongest reason first; null: this reason says nothing of the case. The same name goes
 * before another one, so that of several cases with one question each keeps its own partner.
 */
const REASONS: readonly ((entry: NamedCase) => string | null)[] = [
  (entry) => keyed(entry.id, contentOf(entry)),
  contentOf,
  ({ id, question }) => keyed(id, question),
  ({ question }) => question || null,
  ({ id }) => id,
];

/** Main's case of each case of this PR that has one, by the name that this PR gives it. */
function partnersOf(pull: readonly NamedCase[], main: readonly NamedCase[]): ReadonlyMap<string, NamedCase> {
  const partners = new Map<string, NamedCase>();
  const taken = new Set<NamedCase>();
  for (const keyOf of REASONS) {
    const free = queues(
      main.filter((entry) => !taken.has(entry)),
      keyOf,
    );
    for (const entry of pull) {
      const key = partners.has(entry.id) ? null : keyOf(entry);
      const partner = key === null ? undefined : free.get(key)?.shift();
      if (partner === undefined) continue;
      partners.set(entry.id, partner);
      taken.add(partner);
    }
  }
  return partners;
}

function keyed(id: string, content: string | null): string | null {
  return content ? JSON.stringify([id, content]) : null;
}

interface NamedCase {
  readonly id: string;
  readonly testCase: ManifestCase;
  readonly question: string;
}

interface Identified {
  readonly cases: readonly NamedCase[];
  readonly notes: readonly string[];
}

function identified(manifest: SuiteManifest | null, questionOf: QuestionOf): Identified {
  const { ids, notes } = caseIdentities(manifest?.cases ?? []);
  const cases = ids.map((id, at) => {
    const testCase = manifest?.cases[at] as ManifestCase;
    return { id, testCase, question: questionOf(testCase) };
  });
  return { cases, notes };
}

/** What a case asks and checks; null where that is not known. */
function contentOf({ question, testCase }: NamedCase): string | null {
  const { assertionsDigest } = testCase;
  return question === '' || assertionsDigest === '' ? null : `${question}/${assertionsDigest}`;
}

/** Items with the same key, in order; those without a key are in none. */
function queues<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string | null, T[]> {
  const found = new Map<string | null, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const queue = found.get(key);
    if (queue) queue.push(item);
    else if (key !== null) found.set(key, [item]);
  }
  return found;
}

function renamedNotes(renamed: ReadonlyMap<string, string>): readonly string[] {
  const [first] = renamed;
  if (!first) return [];
  const cases = renamed.size === 1 ? '1 case has' : `${renamed.size} cases have`;
  return [
    `${cases} a new name and the same content, and so a partner on main ("${first[1]}" is now "${first[0]}").`,
  ];
}

/** By main's name of a case: a pull request that gives a noisy case's name to another one takes it out of nothing. */
function leftOutOf({ leftOut }: ManifestCase, isQuarantined: boolean): Pick<PlannedCase, 'leftOut'> {
  if (leftOut !== undefined) return { leftOut };
  return isQuarantined ? { leftOut: 'quarantine' } : {};
}

function casePair(
  id: string,
  main: NamedCase | null,
  pull: NamedCase | null,
  quarantined: ReadonlySet<string>,
): CasePair {
  const [before, after] = [main?.testCase ?? null, pull?.testCase ?? null];
  const shown = (after ?? before) as ManifestCase;
  const edited = main !== null && pull !== null ? edits(main, pull) : [];
  return {
    planned: {
      case: id,
      label: caseLabel(shown, id),
      status:
        before === null ? 'added' : after === null ? 'removed' : edited.length > 0 ? 'edited' : 'paired',
      edited,
      // A pull request cannot take the mark off a case that main holds critical, nor keep one of main's from being tried.
      critical: before?.critical === true || after?.critical === true,
      cluster: (before ?? shown).cluster,
      // Main's hold, or a pull request could take what it breaks out of the slice that gates. A file of results may not say them.
      ...tagsOf(
        before?.tags && after?.tags ? { ...after.tags, ...before.tags } : (after?.tags ?? before?.tags),
      ),
      ...inputOf(shown),
      ...leftOutOf(shown, quarantined.has((main ?? pull)?.id ?? '')),
      repeatNever: (before ?? after)?.repeatNever === true,
      ...(isReweighted(before, after) && { reweighted: true as const }),
      ...barOfPair(before, after),
    },
    baseline: before?.index ?? null,
    candidate: after?.index ?? null,
  };
}

function isReweighted(before: ManifestCase | null, after: ManifestCase | null): boolean {
  return before?.weight !== undefined && after?.weight !== undefined && before.weight !== after.weight;
}

function barOfPair(
  before: ManifestCase | null,
  after: ManifestCase | null,
): Pick<PlannedCase, 'bar' | 'barRaised'> {
  const main = before?.atLeast ?? null;
  const bar = after && judgingBar(main, after.atLeast ?? null);
  if (!bar) return {};
  return { bar, ...((main === null || barText(main) !== barText(bar)) && { barRaised: true }) };
}

function tagsOf(tags: ManifestCase['tags']): Pick<PlannedCase, 'tags'> {
  return tags === undefined ? {} : { tags };
}

/** Nothing where the variables are what people call the case. */
function inputOf(shown: ManifestCase): Pick<PlannedCase, 'input'> {
  const { input = '', preview } = shown;
  const name = givenName(shown);
  const isItsName = name === null ? input.length <= preview.length : oneSpaced(input) === oneSpaced(name);
  return input.trim() === '' || isItsName ? {} : { input };
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What differs; an empty digest says that it is not known, and that is not an edit. */
function edits(main: NamedCase, pull: NamedCase): PlannedCase['edited'] {
  const differ = (old: string, now: string) => old !== now && old !== '' && now !== '';
  const [before, after] = [main.testCase, pull.testCase];
  // A retrieval would be measured by this PR's own word. A case that says for the first time what should be found asks what it asked.
  const isMeasuredApart = differ(before.relevant ?? '', after.relevant ?? 'none');
  return [
    ...(differ(main.question, pull.question) ? (['vars'] as const) : []),
    ...(isMeasuredApart ? (['relevant'] as const) : []),
    ...(differ(before.assertionsDigest, after.assertionsDigest) ? (['assertions'] as const) : []),
  ];
}

/** The identity of every case of one arm, in file order, and what people should know about it. */
interface CaseIdentities {
  readonly ids: readonly string[];
  readonly notes: readonly string[];
}

/**
 * What one case is called: `metadata.id`, else its description, else `vars:` and the digest of its vars. Control
 * characters become spaces, so that an identity is one line wherever it is shown.
 */
function ownName(testCase: ManifestCase): string {
  return givenName(testCase) ?? `vars:${testCase.varsDigest.slice(0, 12)}`;
}

/** Whether a name says only what the variables are. Nobody gave it. */
function isDigest(name: string): boolean {
  return /^vars:[0-9a-f]{12}(?:#\d+)?$/.test(name);
}

/** promptfoo's own description of a row of a table. It says where a case stands: one row more would make each another case. */
const ROW = /^Row #\d+$/;

/** What its author calls a case; null where nobody gave it a name. */
function givenName({ id, description }: ManifestCase): string | null {
  const name = oneLine(description);
  return oneLine(id) ?? (name !== null && ROW.test(name) ? null : name);
}

/** The identities of a suite's cases. Equal ones get `#2`, `#3` in file order, and a note says so. */
function caseIdentities(cases: readonly ManifestCase[]): CaseIdentities {
  const { names, repeated } = uniqueNames(cases.map(ownName));
  const notes = repeated.map(
    ({ name, times }) =>
      `${times} cases are called "${name}": the later ones are ${times === 2 ? `${name}#2` : `${name}#2 … #${times}`}, ` +
      'in file order. Give each its own metadata.id so that they stay apart when the file changes.',
  );
  return { ids: names, notes };
}

/** What people read: id or description, else the start of the vars, else its place in the file. */
function caseLabel(testCase: ManifestCase, id: string): string {
  if (givenName(testCase) !== null) return id;
  return oneLine(testCase.preview) ?? `case ${testCase.index + 1}`;
}

function oneLine(text: string | null): string | null {
  const line = text?.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim() ?? '';
  return line === '' ? null : line;
}
