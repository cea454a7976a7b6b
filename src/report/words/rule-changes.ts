import { andFirstOf, andList, count, firstOf } from '../../numbers.ts';
import { keyOfChange } from '../../trust/key-hosts.ts';
import { type RuleChange, suiteOfChange } from '../../trust/rule-change.ts';
import type { InPrompt, Removal, Verdict, Weakened } from '../../verdict/verdict.ts';
import { casesOf, droppedSuites } from '../case-groups.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters } from '../limits.ts';

/** Edits that are named in a sentence; of more, their number is said. */
const NAMED = 3;
const RULE_CHARACTERS = 120;
const VALUE_CHARACTERS = 60;

/** What a change loosens of its own judging, in a sentence; null where it does not. */
export function looseningSentence({ ruleChanges, weakened, suites }: Verdict): string | null {
  const all = ruleChanges.filter(({ loosens }) => loosens);
  const isKey = ({ kind }: RuleChange) => kind === 'host';
  const [keys, loosening] = [all.filter(isKey), all.filter((change) => !isKey(change))];
  const said = [
    ...(keys.length === 0 ? [] : [`This PR names a server that main does not know: ${listedChanges(keys)}.`]),
    ...(loosening.length === 0 ? [] : [`This PR loosens its own gate: ${listedChanges(loosening)}.`]),
    ...weakened.slice(0, NAMED).map((each) => weakenedSentence(each, suites)),
  ];
  return said.length === 0 ? null : said.join(' ');
}

function weakenedSentence({ suite, cases }: Weakened, suites: Verdict['suites']): string {
  const known = suites.filter((entry) => entry.suite === suite).flatMap((entry) => casesOf(entry));
  const labels = new Map(known.map(({ case: entry }) => [entry.case, entry.label]));
  const names = firstOf(cases, NAMED, (id) => named(labels.get(id) ?? id));
  const fails = known.flatMap(({ case: entry }) =>
    entry.editedChecks?.failsByMain.length ? entry.case : [],
  );
  const failing = cases.filter((id) => fails.includes(id)).length;
  const one = cases.length === 1;
  const would =
    failing === cases.length
      ? `would fail that ${one ? 'passes' : 'pass'} now`
      : `would ${failing > 0 ? 'fail or ' : ''}lose in a metric that blocks, and ${one ? 'does' : 'do'} not now`;
  return `This PR weakens the assertions of ${quoted(suite)}: by main's, ${count(cases.length, 'case')} ${would} (${names}).`;
}

/** What it takes out of its suites and what it rewrites there, in a sentence; null where that is nothing. */
export function removalSentence(verdict: Verdict): string | null {
  const dropped = droppedSuitesText(verdict);
  const parts = verdict.removals
    .slice(0, NAMED)
    .map((removal) => `${removedText(removal)} of ${quoted(removal.suite)}`);
  const left = verdict.removals.length - parts.length;
  const all = [...(dropped === null ? [] : [dropped]), ...parts];
  if (all.length === 0) return null;
  const more = left > 0 ? [`does so in ${count(left, 'more suite')}`] : [];
  return `This PR ${andList([...all, ...more])}.`;
}

/** Which cases it writes into the prompts that they test, in a sentence for each suite; null where it does not. */
export function inPromptSentence({ inPrompt }: Verdict): string | null {
  if (inPrompt.length === 0) return null;
  const said = inPrompt.slice(0, NAMED).map(inPromptText);
  const left = inPrompt.length - said.length;
  const more = left > 0 ? ` It does so in ${count(left, 'more suite')}.` : '';
  return `${said.join(' ')}${more} A pass of such a case says little.`;
}

/** ``This PR writes 2 cases of `support` into the prompt that they test: `a` and `b` (prompts/support.txt:12 and 1 more place).`` */
export function inPromptText({ suite, cases, places }: InPrompt): string {
  const names = andFirstOf(cases, NAMED, (name) => quoted(cutCharacters(oneLine(name), VALUE_CHARACTERS)));
  return `This PR writes ${count(cases.length, 'case')} of ${quoted(suite)} into the prompt that ${cases.length === 1 ? 'it tests' : 'they test'}: ${names}${copiedAtText(places)}.`;
}

function copiedAtText([first, ...others]: InPrompt['places']): string {
  if (first === undefined) return '';
  const line = first.line === null ? '' : `:${first.line}`;
  const more = others.length === 0 ? '' : ` and ${count(others.length, 'more place')}`;
  return ` (${cutCharacters(oneLine(first.file), RULE_CHARACTERS)}${line}${more})`;
}

/** Whole suites that it removes; null where none is, or all of them stand among what it loosens. */
function droppedSuitesText(verdict: Verdict): string | null {
  const loosening = new Set(verdict.ruleChanges.filter(({ loosens }) => loosens).map(suiteOfChange));
  const gone = droppedSuites(verdict)
    .map(({ suite }) => suite)
    .filter((suite) => !loosening.has(suite));
  if (gone.length === 0) return null;
  return `removes the ${gone.length === 1 ? 'suite' : 'suites'} ${firstOf(gone, NAMED, named)}`;
}

const OTHER_EXAMPLES = 'use examples that are not cases of the suite, or add cases that it does not hold';

/** Under a title that says what is loosened: what else is edited that blocks nothing. */
export function ruleLines({ ruleChanges }: Verdict): readonly string[] {
  const others = ruleChanges.filter(({ loosens }) => !loosens);
  const of = (wanted: RuleChange['kind']) => others.filter(({ kind }) => kind === wanted);
  const [runners, hosts, unasked] = [of('runner'), of('host'), of('unasked')];
  // The title names the suites that are gone.
  const isGone = ({ kind, to }: RuleChange) => kind === 'suite' && to === null;
  const rules = others.filter((each) => !['runner', 'host', 'unasked'].includes(each.kind) && !isGone(each));
  return [
    ...unaskedLines(unasked),
    ...(hosts.length > 0 ? [`Keys go to new hosts: ${listedChanges(hosts)}.`] : []),
    ...(rules.length > 0
      ? [`It also changes what judges later pull requests: ${listedChanges(rules)}.`]
      : []),
    ...(runners.length > 0 ? [`It edits what runs around the gate: ${listedChanges(runners)}.`] : []),
  ];
}

/** What it writes into prompts and no case shows: words in a branch that none takes, words that others are not asked, and edits that change no question. */
function unaskedLines(changes: readonly RuleChange[]): readonly string[] {
  const words = changes.filter(({ to }) => to !== null);
  const leftOut = changes.filter(({ from }) => from !== null);
  const edits = changes.filter(({ from, to }) => from === null && to === null);
  return [
    ...(words.length > 0
      ? [`This PR writes words that no case is asked: ${listedChanges(words)}. To test them, add a case.`]
      : []),
    ...(leftOut.length > 0
      ? [`This PR writes words for its cases alone: ${listedChanges(leftOut)}. To test that, add a case.`]
      : []),
    ...(edits.length > 0
      ? [`Every case is asked what main asks, also after the edit of ${listedChanges(edits)}.`]
      : []),
  ];
}

/** What can be done about edits that loosen the gate, and about cases that stand in a prompt. */
export function ruleWaysOut(verdict: Verdict): readonly string[] {
  const { ruleChanges, weakened, loosened, inPrompt } = verdict;
  // The suite that would ask a new host says what to do about it.
  const hasRules = ruleChanges.some(({ kind, loosens }) => loosens && kind !== 'host');
  const isLoosening = weakened.length > 0 || hasRules;
  return [
    ...(isLoosening && loosened
      ? [`${hasRules ? "Main's rules judged this PR. " : ''}To fix: ${backOrAccepted(verdict)}.`]
      : []),
    ...(inPrompt.length > 0
      ? [
          loosened && !isLoosening
            ? `To fix: ${OTHER_EXAMPLES}, or have it accepted.`
            : `To test the prompt, ${OTHER_EXAMPLES}.`,
        ]
      : []),
  ];
}

/** Which edit to take back is said where more than one thing is wrong. */
function backOrAccepted({ ruleChanges, weakened, suites }: Verdict): string {
  const rules = ruleChanges.filter(({ kind, loosens }) => loosens && kind !== 'host');
  const edits = [
    ...rules.map((change) => {
      const suite = change.kind === 'suite' ? suiteOfChange(change) : null;
      return suite === null ? named(change.rule) : `the suite ${named(suite)}`;
    }),
    ...weakened.map(({ suite }) => `the assertions of ${named(suite)}`),
  ];
  const others = suites.filter(({ outcome }) => outcome === 'regressed' || outcome === 'not-measured');
  if (edits.length + others.length <= 1) return 'take the edit back, or have it accepted';
  const of = andFirstOf(edits, NAMED);
  return edits.length === 1
    ? `take back the edit of ${of}, or have it accepted`
    : `take back the edits of ${of}, or have them accepted`;
}

/** `tolerance of pass 0 → 1 (pawl.yaml:7)`. */
export function ruleChangeText(change: RuleChange): string {
  const { rule, from, to, file, line } = change;
  const where =
    file === null
      ? ''
      : ` (${cutCharacters(oneLine(file), RULE_CHARACTERS)}${line === null ? '' : `:${line}`})`;
  const name = named(rule);
  switch (change.kind) {
    case 'host':
      return change.loosens
        ? `first time that ${named(keyOfChange(change))} would go to ${named(to ?? '')}${where}`
        : `${named(keyOfChange(change))} to ${named(to ?? '')}${where}`;
    case 'unasked':
      if (from !== null) return `${named(from)} is left out where ${named(rule)} is another${where}`;
      return to === null ? named(file ?? rule) : `${named(to)}${where}`;
    case 'runner':
      return rule === file ? name : `${name}${where}`;
    case 'subject':
      return `${named(from ?? rule)} is ${cutCharacters(oneLine(to ?? ''), RULE_CHARACTERS)}${where}`;
    case 'suite':
      return `suite ${named(suiteOfChange(change) ?? rule)} ${to === null ? 'dropped' : `moved to ${named(to)}`}${where}`;
    default:
      return `${name} ${valueText(from)} → ${valueText(to)}${where}`;
  }
}

function named(text: string): string {
  return quoted(cutCharacters(oneLine(text), RULE_CHARACTERS));
}

/** A value as one name: of a list or of several words each word would be one by itself. */
function valueText(value: string | null): string {
  if (value === null) return 'none';
  const text = cutCharacters(oneLine(value), VALUE_CHARACTERS);
  return /^[\w.-]+$/.test(text) ? text : quoted(text);
}

function listedChanges(changes: readonly RuleChange[]): string {
  return firstOf(changes, NAMED, ruleChangeText);
}

/** `takes out 2 cases and rewrites 1 case`: a rewritten one asks or checks something else now. */
function removedText({ cases, rewritten, leftOut, columns }: Removal): string {
  const gone = [
    ...(cases > 0 ? [count(cases, 'case')] : []),
    ...(columns.length === 1 ? [quoted(cutCharacters(oneLine(columns[0] ?? ''), RULE_CHARACTERS))] : []),
    ...(columns.length > 1 ? [`${columns.length} prompts, models or metrics`] : []),
  ];
  return [
    ...(gone.length > 0 ? [`removes ${gone.join(' and ')}`] : []),
    ...(rewritten > 0 ? [`rewrites ${count(rewritten, 'case')}`] : []),
    ...(leftOut > 0 ? [`adds ${count(leftOut, 'case')} to the training data, which leaves them out`] : []),
  ].join(' and ');
}
