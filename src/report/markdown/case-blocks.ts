import type { FailedAssertion } from '../../samples/sample.ts';
import { ended, type PlacedCase, tallyText, variedText } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { codeSpan, fencedBlock } from '../escape.ts';
import { cutCharacters, LABEL_CHARACTERS } from '../limits.ts';
import { count } from '../numbers.ts';
import { blameText } from '../words/diagnose.ts';
import { outputDiff } from '../words/outputs/output-diff.ts';
import { retrievedText } from '../words/outputs/retrieved-text.ts';

/** Failed assertions named beside a case; of more, their number is said. */
const NAMED = 3;
/** Reasons that only repeat the assertion in other words. */
const EMPTY_REASON = /^(Expected output|Assertion failed|Custom function returned|Output does not)/i;

/** What a case is called that failed by a verdict which its grader took back. */
export const GRADER_UNSTABLE = 'the grader changed its mind on the same answer';

/** Markdown of one case: its name and passes, what failed and why, and both outputs as a diff. */
export function caseBlock(placed: PlacedCase, context: ReportContext): string {
  const { outputs, failed, retrieved, blame } = placed.case;
  const reason = reasonOf(failed);
  const told = retrieved !== undefined && [outputs.baseline, outputs.candidate].every(isPassageList);
  const diff = context.outputs && !told ? outputDiff(outputs.baseline, outputs.candidate) : null;
  const shown =
    diff === null ? [] : [diff.kind === 'rows' ? fencedBlock(diff.rows.join('\n'), 'diff') : diff.text];
  const found = [
    ...(retrieved && context.outputs ? [retrievedText(retrieved)] : []),
    ...(blame && blame.by !== 'left-out' ? [blameText(blame)] : []),
  ];
  return [caseLine(placed), ...(reason === null ? [] : [`Grader: ${reason}`]), ...found, ...shown].join('\n');
}

/** A retriever's whole answer without a model: what it found is told by name, line by line it tells nothing more. */
function isPassageList(output: string | null): boolean {
  return output === null || output.startsWith('{"passages":[');
}

/** ``**`refund after 30 days`** · 6 of 6 → 0 of 6 · `contains "manager approval"` ``. */
export function caseLine({ where, case: entry }: PlacedCase): string {
  const label = codeSpan(cutCharacters(entry.label, LABEL_CHARACTERS));
  return [
    `**${label}**`,
    ...(where === null ? [] : [codeSpan(cutCharacters(where, LABEL_CHARACTERS))]),
    ...(entry.critical ? ['critical'] : []),
    tallyText(entry),
    ...(entry.varied ? [variedText(entry.varied)] : []),
    ...(entry.transition === 'grader-unstable' ? [GRADER_UNSTABLE] : []),
    ...failedNames(entry.failed).map(codeSpan),
    ...(entry.failed.length > NAMED ? [`${entry.failed.length - NAMED} more`] : []),
    ...(entry.error === null ? [] : [codeSpan(cutCharacters(entry.error, LABEL_CHARACTERS))]),
  ].join(' · ');
}

/** Names of the assertions that failed, at most three, each short. */
export function failedNames(failed: readonly FailedAssertion[]): readonly string[] {
  return failed.slice(0, NAMED).map(({ label }) => cutCharacters(label, LABEL_CHARACTERS));
}

function reasonOf(failed: readonly FailedAssertion[]): string | null {
  const telling = failed.find(({ reason }) => reason.trim() !== '' && !EMPTY_REASON.test(reason));
  return telling ? codeSpan(cutCharacters(telling.reason, 2 * LABEL_CHARACTERS)) : null;
}

/** What the list of lost cases is called: who broke for sure, who is only suspected. */
export function lostHeading(cases: readonly PlacedCase[], convicted: boolean): string {
  const broken = ended(cases, 'broken').length;
  const suspected = ended(cases, 'suspected').length;
  if (suspected === 0) return `${broken} newly failing ${broken === 1 ? 'case' : 'cases'}`;
  if (broken > 0) return `${broken} newly failing, ${suspected} more suspected`;
  return convicted
    ? `${count(suspected, 'suspected case')}: at least one of them broke`
    : count(suspected, 'suspected case');
}
