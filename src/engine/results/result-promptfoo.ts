import type { ManifestCase } from '../../plan/manifest.ts';
import type { FileSample, ResultSet } from '../../plan/result-set.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import { resultGrid } from './result-grid.ts';
import { digestOf, namedCase, resultSuite, UNNAMED_SUITE } from './result-manifest.ts';
import { promptfooColumns } from './result-promptfoo-columns.ts';
import type { PromptfooRows } from './result-promptfoo-rows.ts';
import { promptfooSample } from './result-promptfoo-sample.ts';
import type { PromptfooRow } from './result-promptfoo-schema.ts';
import { rowTags, taskSamples } from './result-task.ts';

/** Results of promptfoo as a result set, read by the suite's task where there is one. Rows of one column whose test is the same to the letter are repeats of it. */
export function promptfooResults(
  file: string,
  found: PromptfooRows,
  task: TaskSpec | null = null,
): ResultSet {
  const columns = promptfooColumns(found);
  const cases = new Map<string, Omit<ManifestCase, 'index'>>();
  const grid = resultGrid(columns.slotOf, (index, key) => ({
    ...namedCase(index, ''),
    ...cases.get(key),
    index,
  }));
  const repeats: number[] = [];
  const samples = found.rows.map((row): FileSample => {
    const testCase = { ...caseOf(row), ...(task?.slices && { tags: rowTags(task, row) }) };
    const key = JSON.stringify([
      testCase.id,
      testCase.description,
      testCase.varsDigest,
      testCase.assertionsDigest,
    ]);
    cases.set(key, testCase);
    const cell = grid.cellOf(columns.keyOf(row), key);
    const repeat = repeats[cell] ?? 0;
    repeats[cell] = repeat + 1;
    return promptfooSample(row, cell, repeat);
  });
  const read = task ? taskSamples(task, found.rows, samples) : { samples, notes: [] };
  const suite = resultSuite(UNNAMED_SUITE, grid, read.samples);
  return { kind: 'promptfoo', file, suites: [suite], judged: 'pass', notes: read.notes };
}

function caseOf({ testCase, vars }: PromptfooRow): Omit<ManifestCase, 'index'> {
  const { id, critical, cluster } = testCase?.metadata ?? {};
  const own = testCase?.vars ?? vars;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    description: testCase?.description ?? null,
    varsDigest: digestOf(own ?? {}),
    assertionsDigest: digestOf(testCase?.assert),
    preview: preview(own),
    critical: critical === true,
    cluster: typeof cluster === 'string' ? cluster : null,
    repeatNever: false,
  };
}

/** `text: Where is my parcel? · language: en`, cut to 80 characters. */
function preview(vars: unknown): string {
  if (typeof vars !== 'object' || vars === null) return '';
  const text = Object.entries(vars)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ')
    .replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
