import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import { expectRegularFile } from '../../regular-file.ts';
import { withTodaysNames } from '../../report/documents/earlier-result.ts';
import { type ResultDocument, resultSchema } from '../../report/documents/result-schema.ts';
import { pageOfResult } from '../../report/page/result-page.ts';
import { readRecords } from '../../samples/read-records.ts';
import { writePage } from './write-page.ts';

/** Longest document that is read, in bytes: what fits one string of Node.js 20. */
const MOST_BYTES = 500_000_000;
const FIX = 'name what `pawl gate` wrote (.pawl/result.json), or save what --format json prints';

/**
 * Makes the HTML report again from a result document, and writes it beside that; returns its path. `samplesFile`: the samples of the
 * same run, for its answers. Throws `report/missing-result`, `report/not-a-result`, `report/no-page`, and what reading samples throws.
 */
export async function pageAgain(file: string, samplesFile: string | null): Promise<string> {
  const result = readResult(file);
  const samples = samplesFile === null ? [] : (await readRecords(samplesFile)).samples;
  const { files, problem } = writePage(path.dirname(file), () => pageOfResult(result, samples));
  const [page] = files;
  if (page === undefined)
    throw new PawlError({
      code: 'report/no-page',
      what: problem ?? 'The HTML report could not be written.',
      fix: 'copy the result to a folder that can be written, and name it: pawl report FILE',
    });
  return page.file;
}

/** A result document, also one with the names of an earlier version. Throws `report/missing-result` and `report/not-a-result`. */
export function readResult(file: string): ResultDocument {
  let text: string;
  try {
    expectRegularFile(file, MOST_BYTES);
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = isMissing ? 'There is no such file.' : error instanceof Error ? error.message : String(error);
    throw new PawlError({
      code: 'report/missing-result',
      what: `The result document \`${file}\` cannot be read.`,
      why,
      fix: isMissing ? 'run the gate first, or name the result of an earlier run:\npawl gate' : FIX,
    });
  }
  const read = resultSchema.safeParse(withTodaysNames(jsonIn(text)));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new PawlError({
    code: 'report/not-a-result',
    what: `\`${file}\` is not a result document of this version.`,
    ...(issue && { why: `${issue.path.join('.') || 'It'}: ${issue.message}` }),
    fix: FIX,
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
