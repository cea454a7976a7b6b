import { grouped } from '../grouped.ts';
import { suiteCaseKey } from '../samples/cell.ts';
import { contaminatedCases, type NamedText } from './contamination.ts';
import {
  type EntryProblem,
  entryProblem,
  type PlacedEntry,
  type ReviewEntry,
  sameText,
  wholeText,
} from './review.ts';

/** A case of a suite as an exam: its suite, its id, and the texts that tell it from others. */
export interface ExamCase {
  readonly suite: string;
  readonly id: string;
  readonly label: string;
  readonly texts: readonly string[];
  /** All that it asks, as one text. */
  readonly whole: string;
}

/** What of a review may be trained on, and what became of the rest. Each list in the order of the file. */
export interface Selection {
  readonly examples: readonly PlacedEntry[];
  /** Entries that nobody accepted. */
  readonly unaccepted: number;
  /** Accepted entries that cannot be trained on as they are. */
  readonly malformed: readonly EntryProblem[];
  /** Accepted entries that are cases of a suite, or nearly. */
  readonly leaked: readonly EntryProblem[];
  /** Accepted entries that say what an earlier one says. */
  readonly duplicates: readonly EntryProblem[];
  /** Accepted entries that ask what an earlier one asks, with another answer. */
  readonly contradictions: readonly EntryProblem[];
}

/** The entries that may be trained on: accepted, well formed, no case of a suite, and each question once. */
export function selectExamples(
  entries: readonly PlacedEntry[],
  exam: readonly ExamCase[],
  broken: readonly EntryProblem[] = [],
): Selection {
  const accepted = entries.filter(({ entry }) => entry.accepted);
  const malformed = accepted.flatMap(({ place, entry }): EntryProblem[] => {
    const what = entryProblem(entry);
    return what === null ? [] : [{ place, what }];
  });
  const formed = withoutProblems(accepted, malformed);
  const { fresh, leaked, repeated, contradicting } = newEntries(formed, exam);
  return {
    examples: fresh,
    unaccepted: entries.length - accepted.length,
    malformed: [...broken, ...malformed],
    leaked,
    duplicates: repeated,
    contradictions: contradicting,
  };
}

/** The entries that are not a case of a suite, nor another entry, or nearly; and the others, each with why. */
export function newEntries(
  entries: readonly PlacedEntry[],
  exam: readonly ExamCase[],
): ReturnType<typeof repeats> & { readonly fresh: PlacedEntry[]; readonly leaked: EntryProblem[] } {
  const leaked = leaks(entries, exam);
  const others = withoutProblems(entries, leaked);
  const { repeated, contradicting } = repeats(others);
  const fresh = withoutProblems(others, [...repeated, ...contradicting]);
  return { fresh, leaked, repeated, contradicting };
}

/** The entries at whose places nothing is wrong. */
export function withoutProblems(
  entries: readonly PlacedEntry[],
  problems: readonly EntryProblem[],
): PlacedEntry[] {
  const places = new Set(problems.map(({ place }) => place));
  return entries.filter(({ place }) => !places.has(place));
}

/**
 * Entries that stand in a suite: by the case's own name, by all that they ask, by texts of a case in what is trained, and the other way
 * round. A draft has the name of its case, and is not that case.
 */
function leaks(entries: readonly PlacedEntry[], exam: readonly ExamCase[]): EntryProblem[] {
  const byName = new Map(exam.map((own) => [suiteCaseKey({ suite: own.suite, case: own.id }), own]));
  const cases = exam.flatMap(({ texts }, at) => texts.map((text) => ({ id: String(at), text })));
  const found = new Map<string, string>();
  for (const { place, entry } of entries) {
    const { suite, case: id, draftedBy } = entry.source;
    const isNamed = draftedBy === undefined && id !== undefined;
    const own = isNamed ? byName.get(suiteCaseKey({ suite, case: id })) : undefined;
    if (own) found.set(place, `it is the case \`${own.label}\` of \`${own.suite}\`, which is still there`);
  }
  const wholes = exam
    .map(({ whole }, at) => ({ id: String(at), text: whole }))
    .filter(({ text }) => text !== '');
  const asking = entries.map(({ place, entry }) => ({ id: place, text: askedText(entry) }));
  for (const { case: place, trained, kind } of contaminatedCases(asking, wholes))
    if (!found.has(place)) found.set(place, nearWords(exam[Number(trained)] as ExamCase, kind));
  // The search names one text for each case, the nearest. So it runs again over what is left, until it finds nothing.
  for (let left = unfound(entries, found); left.length > 0; left = unfound(left, found)) {
    const hits = contaminatedCases(cases, left.flatMap(trainedTexts));
    for (const { case: at, trained, kind } of hits)
      if (!found.has(trained)) found.set(trained, nearWords(exam[Number(at)] as ExamCase, kind));
    if (hits.length === 0) break;
  }
  const rest = unfound(entries, found);
  const asked = rest.flatMap(({ place, entry }) => longTexts(entry).map((text) => ({ id: place, text })));
  for (const { case: place, trained, kind } of contaminatedCases(asked, cases))
    if (!found.has(place)) found.set(place, nearWords(exam[Number(trained)] as ExamCase, kind));
  return entries.flatMap(({ place }) => {
    const what = found.get(place);
    return what === undefined ? [] : [{ place, what }];
  });
}

function unfound(entries: readonly PlacedEntry[], found: ReadonlyMap<string, string>): PlacedEntry[] {
  return entries.filter(({ place }) => !found.has(place));
}

function nearWords({ suite, label }: ExamCase, kind: string): string {
  const how =
    kind === 'near' ? 'nearly the case' : kind === 'exact' ? 'the case' : 'in other writing the case';
  return `it is ${how} \`${label}\` of \`${suite}\`, which is still there`;
}

/** In characters. A shorter variable (a language, a tone) is the same in many cases, so it does not identify one. */
const TELLING = 20;

function longTexts({ vars }: ReviewEntry): readonly string[] {
  return Object.values(vars).filter((text) => text.trim().length >= TELLING);
}

/**
 * What a model would be shown as a question: its long variables, and the messages where these do not hold them as they are. Where they
 * do, the rest is the prompt, which the suite's cases are asked with anyway.
 */
function trainedTexts({ place, entry }: PlacedEntry): NamedText[] {
  const whole = entry.messages.map(({ content }) => content).join('\n');
  const vars = Object.values(entry.vars);
  const isHeld = vars.length > 0 && vars.every((text) => whole.includes(text));
  const shown = isHeld
    ? []
    : entry.messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  return [...shown, ...longTexts(entry)].map((text) => ({ id: place, text }));
}

/** What tells an entry from others of the same prompt: its variables, or all that was asked where it has none. */
function askedText({ vars, messages }: ReviewEntry): string {
  const whole = wholeText(vars);
  if (whole.trim() !== '') return whole;
  return messages.flatMap(({ role, content }) => (role === 'user' ? [content] : [])).join('\n');
}

/** Entries compared at once with those before them. */
const BLOCK = 64;

/** Entries that ask what an earlier one asks, or nearly. */
function repeats(entries: readonly PlacedEntry[]): {
  readonly repeated: EntryProblem[];
  readonly contradicting: EntryProblem[];
} {
  const [repeated, contradicting]: [EntryProblem[], EntryProblem[]] = [[], []];
  const firsts = new Map<string, PlacedEntry>();
  const judge = (own: PlacedEntry, first: PlacedEntry, isSame: boolean) => {
    const isAgreeing = sameText(own.entry.corrected) === sameText(first.entry.corrected);
    const how = isSame ? 'asks what' : 'asks nearly what';
    if (isSame && !isAgreeing)
      contradicting.push({ place: own.place, what: `${how} ${first.place} asks, with another answer` });
    else {
      // What differs in a word may well have another answer, and the first may be the wrong one.
      const apart = isAgreeing ? '' : ', with another answer: look at both';
      repeated.push({ place: own.place, what: `${how} ${first.place} asks${apart}` });
    }
  };
  const distinct = entries.filter((own) => {
    const { messages } = own.entry;
    const key = JSON.stringify([
      sameText(askedText(own.entry)),
      messages.map(({ content }) => sameText(content)),
    ]);
    const first = firsts.get(key);
    if (first) judge(own, first, true);
    else firsts.set(key, own);
    return first === undefined;
  });
  const kept: PlacedEntry[] = [];
  for (let at = 0; at < distinct.length; at += BLOCK) {
    const block = distinct.slice(at, at + BLOCK);
    const before = nearestIn(block, kept);
    const fresh: PlacedEntry[] = [];
    for (const own of block) {
      const first = before.get(own.place) ?? nearestIn([own], fresh).get(own.place);
      if (first) judge(own, first, false);
      else fresh.push(own);
    }
    kept.push(...fresh);
  }
  return { repeated, contradicting };
}

/** The nearest other entry of each entry, where both ask nearly the same. */
function nearestIn(
  entries: readonly PlacedEntry[],
  others: readonly PlacedEntry[],
): ReadonlyMap<string, PlacedEntry> {
  const texts = (of: readonly PlacedEntry[]) =>
    of.map(({ entry }, at) => ({ id: String(at), text: askedText(entry) })).filter(({ text }) => text !== '');
  const hits = grouped(contaminatedCases(texts(entries), texts(others)), ({ case: at }) => at);
  return new Map(
    [...hits].map(([at, [first]]) => [
      (entries[Number(at)] as PlacedEntry).place,
      others[Number(first?.trained)] as PlacedEntry,
    ]),
  );
}
