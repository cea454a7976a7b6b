import type { ResultSet } from '../../plan/result-set.ts';
import { readRecords } from '../../samples/read-records.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import { resultJson } from './result-json.ts';
import { isResultLine, jsonLinesResults } from './result-json-lines.ts';
import { promptfooResults } from './result-promptfoo.ts';
import { promptfooLines, promptfooRows } from './result-promptfoo-rows.ts';
import { recordResults } from './result-records.ts';
import { resultText } from './result-text.ts';

/**
 * The results in a file, recognised by what it holds: sample records of pawl, results of promptfoo (schemas 2 to 4 as
 * JSON, or its JSON Lines; read by `task`), or JSON Lines of `{case_id, passed | score}` under these names or like ones. Throws `PawlError` with file and line.
 */
export async function readResultFile(file: string, task: TaskSpec | null = null): Promise<ResultSet> {
  const text = await resultText(file);
  const start = text.trimStart();
  const end = start.indexOf('\n');
  const first = end === -1 ? start : start.slice(0, end);
  const line = objectIn(first);
  if (line && 'pawl' in line) return recordResults(file, await readRecords(file));
  if (line && ('promptIdx' in line || 'testCase' in line))
    return promptfooResults(file, promptfooLines(file, text), task);
  if (line ? !isDocument(line) && isResultLine(line) : /^\{\s*"case_id"/.test(first))
    return jsonLinesResults(file, text);
  return promptfooResults(file, promptfooRows(file, text, resultJson(file, text)), task);
}

/** A whole document of promptfoo on one line. */
function isDocument(line: object): boolean {
  return 'results' in line || 'table' in line || 'prompts' in line;
}

/** The object that a line holds whole; null where it holds none. */
function objectIn(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
