import { isKeyHost, keyOfChange } from '../../trust/key-hosts.ts';
import { isRunnerEdit, isSubject, type RuleChange } from '../../trust/rule-change.ts';
import type { Removal, Verdict, Weakened } from '../../verdict/verdict.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters } from '../limits.ts';
import { count } from '../numbers.ts';

/** Edits that are named in a sentence; of more, their number is said. */
const NAMED = 3;
const RULE_CHARACTERS = 120;
const VALUE_CHARACTERS = 60;

/** What a change loosens of its own judging, in a sentence; null where it does not. */
export function looseningSentence({ ruleChanges, weakened }: Verdict): string | null {
  const all = ruleChanges.filter(({ loosens }) => loosens);
  const [keys, loosening] = [all.filter(isKeyHost), all.filter((change) => !isKeyHost(change))];
  const said = [
    ...(keys.length === 0 ? [] : [`This PR names a server that main does not know: ${listedChanges(keys)}.`]),
    ...(loosening.length === 0 ? [] : [`This PR loosens its own gate: ${listedChanges(loosening)}.`]),
    ...weakened.slice(0, NAMED).map(weakenedSentence),
  ];
  return said.length === 0 ? null : said.join(' ');
}

function weakenedSentence({ suite, cases }: Weakened): string {
  const shown = cases.slice(0, NAMED).map((name) => quoted(cutCharacters(oneLine(name), RULE_CHARACTERS)));
  const left = cases.length - shown.length;
  const names = left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
  return `This PR weakens the assertions of ${quoted(suite)}: by main's, ${count(cases.length, 'case')} would fail that ${cases.length === 1 ? 'passes' : 'pass'} now (${names}).`;
}

/** What it takes out of its suites and what it rewrites there, in a sentence; null where that is nothing. */
export function removalSentence({ removals }: Verdict): string | null {
  if (removals.length === 0) return null;
  const parts = removals
    .slice(0, NAMED)
    .map((removal) => `${removedText(removal)} of ${quoted(removal.suite)}`);
  const left = removals.length - parts.length;
  return `This PR ${parts.join(', ')}${left > 0 ? `, and does so in ${count(left, 'more suite')}` : ''}.`;
}

/** Under a title that says what is loosened: the way out, and what else is edited that blocks nothing. */
export function ruleLines({ ruleChanges, weakened, loosened }: Verdict): readonly string[] {
  const others = ruleChanges.filter(({ loosens }) => !loosens);
  const [runners, hosts] = [others.filter(isRunnerEdit), others.filter(isKeyHost)];
  const rules = others.filter((change) => !isRunnerEdit(change) && !isKeyHost(change));
  // Of a new host the suite that would ask it says what to do.
  const isLoosening =
    weakened.length > 0 || ruleChanges.some((change) => change.loosens && !isKeyHost(change));
  return [
    ...(isLoosening && loosened
      ? ["Main's rules judged this PR. To fix: take the edit back, or have it accepted."]
      : []),
    ...(hosts.length > 0 ? [`Keys go to new hosts: ${listedChanges(hosts)}.`] : []),
    ...(rules.length > 0
      ? [`It also changes what judges later pull requests: ${listedChanges(rules)}.`]
      : []),
    ...(runners.length > 0 ? [`It edits what runs around the gate: ${listedChanges(runners)}.`] : []),
  ];
}

/** `tolerance of pass 0 → 1 (pawl.yaml:7)`. */
export function ruleChangeText(change: RuleChange): string {
  const { rule, from, to, file, line } = change;
  const where =
    file === null
      ? ''
      : ` (${cutCharacters(oneLine(file), RULE_CHARACTERS)}${line === null ? '' : `:${line}`})`;
  const name = quoted(cutCharacters(oneLine(rule), RULE_CHARACTERS));
  if (isKeyHost(change)) {
    const key = quoted(cutCharacters(oneLine(keyOfChange(change)), RULE_CHARACTERS));
    const host = quoted(cutCharacters(oneLine(to ?? ''), RULE_CHARACTERS));
    return change.loosens
      ? `first time that ${key} would go to ${host}${where}`
      : `${key} to ${host}${where}`;
  }
  if (isRunnerEdit(change)) return rule === file ? name : `${name}${where}`;
  if (from !== null && isSubject(change))
    return `${quoted(cutCharacters(oneLine(from), RULE_CHARACTERS))} is ${cutCharacters(oneLine(to ?? ''), RULE_CHARACTERS)}${where}`;
  if (to === null && rule.startsWith('suite ')) return `${name} dropped${where}`;
  return `${name} ${valueText(from)} → ${valueText(to)}${where}`;
}

function valueText(value: string | null): string {
  return value === null ? 'none' : cutCharacters(oneLine(value), VALUE_CHARACTERS);
}

function listedChanges(changes: readonly RuleChange[]): string {
  const shown = changes.slice(0, NAMED).map(ruleChangeText);
  const left = changes.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}

/** `takes out 2 cases and rewrites 1 case`: a rewritten one asks or checks something else now. */
function removedText({ cases, rewritten, columns }: Removal): string {
  const gone = [
    ...(cases > 0 ? [count(cases, 'case')] : []),
    ...(columns.length === 1 ? [quoted(cutCharacters(oneLine(columns[0] ?? ''), RULE_CHARACTERS))] : []),
    ...(columns.length > 1 ? [`${columns.length} prompts, models or metrics`] : []),
  ];
  return [
    ...(gone.length > 0 ? [`removes ${gone.join(' and ')}`] : []),
    ...(rewritten > 0 ? [`rewrites ${count(rewritten, 'case')}`] : []),
  ].join(' and ');
}
