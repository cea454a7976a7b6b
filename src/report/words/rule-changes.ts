import { isRunnerEdit, type RuleChange } from '../../trust/rule-change.ts';
import type { Removal, Verdict } from '../../verdict/verdict.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters } from '../limits.ts';
import { count } from '../numbers.ts';

/** Edits that are named in a sentence; of more, their number is said. */
const NAMED = 3;
const RULE_CHARACTERS = 120;

/** What a change loosens of its own judging, in a sentence; null where it does not. */
export function looseningSentence({ ruleChanges }: Verdict): string | null {
  const loosening = ruleChanges.filter(({ loosens }) => loosens);
  return loosening.length === 0 ? null : `This PR loosens its own gate: ${listedChanges(loosening)}.`;
}

/** What it takes out of its suites, in a sentence; null where that is nothing. */
export function removalSentence({ removals }: Verdict): string | null {
  if (removals.length === 0) return null;
  const parts = removals
    .slice(0, NAMED)
    .map((removal) => `${removedText(removal)} of ${quoted(removal.suite)}`);
  const left = removals.length - parts.length;
  return `This PR removes ${parts.join(', ')}${left > 0 ? ` and more of ${count(left, 'suite')}` : ''}.`;
}

/** Under a title that says what is loosened: the way out, and what else is edited that holds from the next change on. */
export function ruleLines({ ruleChanges, loosened }: Verdict): readonly string[] {
  const others = ruleChanges.filter(({ loosens }) => !loosens);
  const [runners, rules] = [others.filter(isRunnerEdit), others.filter((change) => !isRunnerEdit(change))];
  const isLoosening = others.length < ruleChanges.length;
  return [
    ...(isLoosening && loosened
      ? ["Main's rules judged this PR. To fix: take the edit back, or have it accepted."]
      : []),
    ...(rules.length > 0 ? [`From the next change on: ${listedChanges(rules)}.`] : []),
    ...(runners.length > 0 ? [`It edits what runs the gate: ${listedChanges(runners)}.`] : []),
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
  if (isRunnerEdit(change)) return rule === file ? name : `${name}${where}`;
  if (to === null && rule.startsWith('suite ')) return `${name} dropped${where}`;
  return `${name} ${valueText(from)} → ${valueText(to)}${where}`;
}

function valueText(value: string | null): string {
  return value === null ? 'none' : oneLine(value);
}

function listedChanges(changes: readonly RuleChange[]): string {
  const shown = changes.slice(0, NAMED).map(ruleChangeText);
  const left = changes.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}

function removedText({ cases, columns }: Removal): string {
  const parts = [
    ...(cases > 0 ? [count(cases, 'case')] : []),
    ...(columns.length === 1 ? [quoted(cutCharacters(oneLine(columns[0] ?? ''), RULE_CHARACTERS))] : []),
    ...(columns.length > 1 ? [`${columns.length} prompts or models`] : []),
  ];
  return parts.join(' and ');
}
