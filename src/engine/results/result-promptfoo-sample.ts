import type { FileSample } from '../../plan/result-set.ts';
import type { Errored, FailedAssertion, Scored, Usage } from '../../samples/sample.ts';
import { classifyError } from '../messages/classify-error.ts';
import { withoutSecrets } from '../messages/plain-message.ts';
import type { PromptfooRow } from './result-promptfoo-schema.ts';

/** The sample that a row of promptfoo stands for. An error is promptfoo's own: `failureReason` 2, or no grading at all. */
export function promptfooSample(row: PromptfooRow, cell: number, repeat: number): FileSample {
  const response = row.response ?? row.providerResponse;
  return {
    cell,
    round: 0,
    stage: 'file',
    repeat,
    result: resultOf(row),
    output: outputText(response?.output),
    latencyMs: row.latencyMs ?? null,
    target: usage(response?.tokenUsage, row.cost ?? response?.cost),
    grader: usage(row.gradingResult?.tokensUsed, null),
    calls: { target: 0, grader: 0 },
    cached: response?.cached === true,
    at: '',
  };
}

function resultOf(row: PromptfooRow): Scored | Errored {
  const erred =
    row.failureReason === 2 || (typeof row.failureReason !== 'number' && row.error && !row.gradingResult);
  if (erred)
    return {
      kind: 'errored',
      cause: causeOf(row.error ?? ''),
      message: oneLine(row.error ?? 'unknown error'),
    };
  if (typeof row.score !== 'number') {
    return { kind: 'errored', cause: 'assertion', message: 'The file holds no score for this result.' };
  }
  const metrics = Object.entries(row.namedScores ?? {}).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  );
  return {
    kind: 'scored',
    passed: row.success,
    score: row.score,
    metrics: Object.fromEntries(metrics),
    failed: row.success ? [] : failedAssertions(row),
  };
}

function failedAssertions({ gradingResult, error }: PromptfooRow): readonly FailedAssertion[] {
  const parts = (gradingResult?.componentResults ?? []).filter((part) => part !== null && !part.pass);
  if (parts.length > 0) {
    return parts.map((part) => ({
      label: assertionLabel(part?.assertion),
      reason: oneLine(part?.reason ?? ''),
    }));
  }
  const reason = oneLine(gradingResult?.reason ?? error ?? '');
  return reason === '' ? [] : [{ label: 'assertion', reason }];
}

function assertionLabel(
  assertion: { type?: string | null | undefined; value?: unknown } | null | undefined,
): string {
  const { type, value } = assertion ?? {};
  if (value === undefined || value === null || value === '') return type ?? 'assertion';
  const text = oneLine(typeof value === 'string' ? value : JSON.stringify(value));
  return `${type ?? 'assertion'} "${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function causeOf(message: string): Errored['cause'] {
  return classifyError({ message, status: null, headers: {}, now: 0 }).cause;
}

function oneLine(text: string): string {
  return withoutSecrets(text.trim().split('\n', 1)[0] as string, []).slice(0, 300);
}

function outputText(output: unknown): string | null {
  if (output === undefined || output === null) return null;
  return typeof output === 'string' ? output : JSON.stringify(output);
}

function usage(
  tokens: { prompt?: number | null | undefined; completion?: number | null | undefined } | null | undefined,
  cost: number | null | undefined,
): Usage {
  return {
    ...(typeof tokens?.prompt === 'number' ? { promptTokens: tokens.prompt } : {}),
    ...(typeof tokens?.completion === 'number' ? { completionTokens: tokens.completion } : {}),
    ...(typeof cost === 'number' ? { cost } : {}),
  };
}
