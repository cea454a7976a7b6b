import { PawlError } from '../../errors.ts';
import type { FileSample } from '../../plan/result-set.ts';
import { labelOf } from '../../tasks/label-counts.ts';
import { schemaCheck } from '../../tasks/schema-check.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import { type TaskReader, taskReader } from '../../tasks/task-reader.ts';
import type { PromptfooRow } from './result-promptfoo-rows.ts';

/** Samples of a file with what their outputs add to a task's sums, and what should be said of it. */
export interface TaskSamples {
  readonly samples: readonly FileSample[];
  readonly notes: readonly string[];
}

/** Reads each row's output by the task; a row that expects nothing readable adds nothing, and a note says so. */
export function taskSamples(
  task: TaskSpec,
  rows: readonly PromptfooRow[],
  samples: readonly FileSample[],
): TaskSamples {
  const { expected } = task;
  const reader = readerOf(
    task,
    rows.map((row) => (expected === undefined ? undefined : namedIn(row, expected))),
  );
  const counted = samples.map((sample, at): FileSample => {
    const { response, providerResponse } = rows[at] as PromptfooRow;
    if (sample.result.kind !== 'scored') return sample;
    const counts = reader.counts(at, (response ?? providerResponse)?.output ?? null);
    return counts ? { ...sample, result: { ...sample.result, task: counts } } : sample;
  });
  const left = reader.wrong.length;
  const why = `${left === 1 ? '1 result has' : `${left} results have`} no \`${expected}\` that the suite's task can read`;
  return { samples: counted, notes: left > 0 ? [`${why}: left out of its metrics.`] : [] };
}

function readerOf(task: TaskSpec, expected: readonly unknown[]): TaskReader {
  try {
    return taskReader(task, expected, schemaCheck);
  } catch (error) {
    throw new PawlError({
      code: 'results/task-schema',
      what: 'The `schema` of the suite’s task is not a JSON Schema.',
      why: error instanceof Error ? error.message : String(error),
      fix: 'mend `task.schema` in pawl.yaml, or the file that it names',
    });
  }
}

/** The tags of a row's case that split a task's metrics into slices. */
export function rowTags({ slices = [] }: TaskSpec, row: PromptfooRow): Readonly<Record<string, string>> {
  return Object.fromEntries(
    slices.flatMap((tag) => {
      const value = labelOf(namedIn(row, tag));
      return value === null ? [] : [[tag, value.slice(0, 60)]];
    }),
  );
}

/** A variable of a row's case, else its metadata of that name. */
function namedIn({ testCase, vars }: PromptfooRow, name: string): unknown {
  for (const holder of [testCase?.vars ?? vars, testCase?.metadata]) {
    if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name))
      return (holder as Readonly<Record<string, unknown>>)[name];
  }
  return undefined;
}
