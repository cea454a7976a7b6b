import type { EvalRecord, Promptfoo } from './promptfoo.ts';
import type { EvaluateResult } from './promptfoo-types.ts';

/** The part of promptfoo's record that is not in its types. */
interface OpenRecord extends EvalRecord {
  results: EvaluateResult[];
  addResult(row: EvaluateResult): Promise<void>;
}

/** A record in memory that hands each result to `onRow` as it comes and keeps none. */
export function passingRecord(
  promptfoo: Promptfoo,
  config: unknown,
  onRow: (row: EvaluateResult) => void,
): EvalRecord {
  const record = new promptfoo.Eval(config) as OpenRecord;
  record.addResult = async (row) => onRow(row);
  return record;
}

/**
 * A record in memory that also keeps its results: comparisons of outputs change them at the end of the evaluation. A
 * grader sees the outputs of a row by their columns, not in the order of arrival.
 */
export function keepingRecord(
  promptfoo: Promptfoo,
  config: unknown,
  onRow: (row: EvaluateResult) => void,
): EvalRecord & { readonly results: readonly EvaluateResult[] } {
  const record = new promptfoo.Eval(config) as OpenRecord;
  const keep = record.addResult.bind(record);
  record.addResult = async (row) => {
    onRow(row);
    await keep(row);
    record.results.sort((a, b) => a.testIdx - b.testIdx || a.promptIdx - b.promptIdx);
  };
  return record;
}
