import path from 'node:path';
import type { ReportContext } from '../../report/context.ts';
import { jsonDocumentOf } from '../../report/documents/json-document.ts';
import { jsonText } from '../../report/documents/json-text.ts';
import { junitOf } from '../../report/documents/junit.ts';
import { markdownReportOf } from '../../report/markdown/markdown-report.ts';
import { commentOf } from '../../report/markdown/surfaces.ts';
import { recordsText } from '../../samples/records.ts';
import type { Sample } from '../../samples/sample.ts';
import { makeOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import type { Verdict } from '../../verdict/verdict.ts';

/** A file that a run left, with the word that people know it by. */
export interface WrittenFile {
  readonly name: 'report' | 'page' | 'comment' | 'json' | 'junit' | 'samples';
  readonly file: string;
}

/** Names of the files that a run leaves in its folder. */
export const REPORT_FILES = ['report.md', 'comment.md', 'result.json', 'junit.xml', 'samples.jsonl'] as const;

/** Writes everything that a judged run leaves on disk. Throws a `PawlError` where the folder cannot be written. */
export function writeReports(
  folder: string,
  verdict: Verdict,
  context: ReportContext,
  samples: readonly Sample[],
): WrittenFile[] {
  const files: [WrittenFile['name'], (typeof REPORT_FILES)[number], string][] = [
    ['report', 'report.md', markdownReportOf(verdict, context)],
    ['comment', 'comment.md', commentOf(verdict, context)],
    ['json', 'result.json', jsonText(jsonDocumentOf(verdict, context))],
    ['junit', 'junit.xml', junitOf(verdict, context)],
  ];
  if (samples.length > 0)
    files.push(['samples', 'samples.jsonl', recordsText({ status: 'complete' }, samples)]);
  makeOwnFolder(folder);
  return files.map(([name, base, content]) => {
    const file = path.join(folder, base);
    writeFileAtomic(file, content);
    return { name, file };
  });
}
