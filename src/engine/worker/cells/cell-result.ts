import { classifyError } from '../../messages/classify-error.ts';
import type { CellOutcome } from '../../messages/outcome-schema.ts';
import { plainMessage } from '../../messages/plain-message.ts';
import type { CellTally } from '../calls/cell-tally.ts';
import { retrievedOf } from '../calls/retrieved-passages.ts';
import { assertionLabel } from '../checks/assertion-label.ts';
import { brokenAssertion } from '../checks/broken-assertion.ts';
import type { DeriveMetrics } from '../promptfoo/derived-metrics.ts';
import type { EvaluateResult, GradingResult } from '../promptfoo/promptfoo-types.ts';
import { outputForm, outputText } from './output-text.ts';

/** promptfoo's `ResultFailureReason.ERROR`. */
const ERROR = 2;

/** One cell's outcome from promptfoo's row and from what the calls behind it came to. */
export function cellOutcome(
  row: EvaluateResult,
  tally: CellTally,
  derive: DeriveMetrics,
  outputBytes: number,
): CellOutcome {
  const { latencyMs, target, grader, calls, cached } = tally;
  return {
    result: resultOf(row, tally, derive),
    output: outputText(row.response?.output, outputBytes),
    ...outputForm(row.response, outputBytes),
    ...retrievedOf(row.response),
    latencyMs,
    target,
    grader,
    calls,
    cached,
    at: new Date().toISOString(),
  };
}

function resultOf(row: EvaluateResult, tally: CellTally, derive: DeriveMetrics): CellOutcome['result'] {
  if (row.failureReason === ERROR) return erroredRow(row, tally);
  const parts = components(row.gradingResult);
  const broken = parts.map(brokenAssertion).find((message) => message !== null);
  if (broken) return { kind: 'errored', cause: 'assertion', message: plainMessage(broken) };
  if (!Number.isFinite(row.score)) {
    return { kind: 'errored', cause: 'assertion', message: `The score is not a number: ${row.score}` };
  }
  return {
    kind: 'scored',
    passed: row.success,
    score: row.score,
    metrics: derive({ ...finiteScores(ownMetrics(row)), ...finiteScores(row.namedScores) }),
    failed: row.success ? [] : failedAssertions(row, parts),
  };
}

/** What one of our own providers measured of its answer. */
function ownMetrics({ response }: EvaluateResult): Record<string, number> {
  const own = Object(Object(response?.metadata?.pawl).metrics) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(own).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function finiteScores(scores: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).filter(([, score]) => Number.isFinite(score)));
}

/** The target failed where its last call did; anything else that stopped the cell is the suite's own code. */
function erroredRow(row: EvaluateResult, tally: CellTally): CellOutcome['result'] {
  const message = plainMessage(row.error ?? 'The cell failed without a message.');
  if (tally.failure) return { kind: 'errored', cause: tally.failure.cause, message: tally.failure.message };
  const facts = { message, status: null, headers: {}, now: 0 };
  const known = classifyError(facts).cause;
  const cause = known === 'missing-package' ? known : 'assertion';
  return { kind: 'errored', cause, message };
}

/** Single assertions with their results; a set, a custom scorer's parts and comparisons lie flat beside each other. */
function components(grading: GradingResult | null | undefined): readonly GradingResult[] {
  const parts = grading?.componentResults ?? [];
  return parts.filter((part) => part !== undefined && part !== null);
}

function failedAssertions(row: EvaluateResult, parts: readonly GradingResult[]) {
  const failed = parts
    .filter((part) => !part.pass && !part.componentResults)
    .map((part) => ({ label: assertionLabel(part.assertion, row.vars), reason: plainMessage(part.reason) }));
  if (failed.length > 0) return failed;
  const reason = plainMessage(row.gradingResult?.reason ?? row.error ?? 'No output');
  return [{ label: row.gradingResult ? 'threshold' : 'output', reason }];
}
