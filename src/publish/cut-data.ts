import type { CaseComparison, SuiteComparison } from '../compare/comparison.ts';
import { ended, placedCases } from '../report/case-groups.ts';
import {
  cutCharacters,
  JOB_SUMMARY_CASES,
  LABEL_CHARACTERS,
  OUTPUT_CHARACTERS,
  SENTENCE_CHARACTERS,
} from '../report/limits.ts';
import { brokenFirst } from '../report/markdown/report-body.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { TEXT_CHARACTERS } from './data-values.ts';

/** Failed assertions of one case that are kept. */
const FAILED = 100;

/** The suites of a verdict with no more of outputs and reasons than a surface shows. `outputs` false: without any output. */
export function cutSuites(verdict: Verdict, outputs: boolean): readonly SuiteComparison[] {
  const lost = ended(placedCases(verdict), 'broken', 'suspected').toSorted(brokenFirst);
  const shown = new Set(outputs ? lost.slice(0, JOB_SUMMARY_CASES).map((placed) => placed.case) : []);
  return verdict.suites.map(({ comparison }) => cutSuite(comparison, shown));
}

function cutSuite(suite: SuiteComparison, shown: ReadonlySet<CaseComparison>): SuiteComparison {
  const { state } = suite;
  if (state.kind === 'skipped') return suite;
  const slots = state.slots.map((slot) => ({
    ...slot,
    cases: slot.cases.map((entry) => cutCase(entry, shown.has(entry))),
  }));
  return { ...suite, state: { ...state, slots } };
}

function cutCase({ retrieved, ...entry }: CaseComparison, isShown: boolean): CaseComparison {
  return {
    ...entry,
    failed: entry.failed.slice(0, FAILED).map(({ label, reason }) => ({
      label: cutCharacters(label, LABEL_CHARACTERS),
      reason: cutCharacters(reason, 2 * LABEL_CHARACTERS),
    })),
    error: entry.error === null ? null : cutCharacters(entry.error, SENTENCE_CHARACTERS),
    outputs: isShown ? cutOutputs(entry.outputs) : { baseline: null, candidate: null },
    ...(isShown && retrieved && { retrieved }),
  };
}

/** Outputs that differ still do: a report says so where they differ only after what it looks at. */
function cutOutputs({ baseline, candidate }: CaseComparison['outputs']): CaseComparison['outputs'] {
  const cut = (output: string | null, mark: string) =>
    output === null || output.length <= OUTPUT_CHARACTERS
      ? output
      : output.slice(0, OUTPUT_CHARACTERS) + mark;
  return { baseline: cut(baseline, '…'), candidate: cut(candidate, baseline === candidate ? '…' : '……') };
}

/** Data with every text in it cut to what the schema of a file takes. */
export function cutTexts<T>(value: T): T {
  if (typeof value === 'string') {
    const cut = value.length <= TEXT_CHARACTERS ? value : `${value.slice(0, TEXT_CHARACTERS - 1)}…`;
    return cut as T;
  }
  if (Array.isArray(value)) return value.map(cutTexts) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cutTexts(field)])) as T;
}
