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

/** Every report that a judged run leaves in its folder, by the word that people know it by: its file, and what it is for. */
export const REPORTS = {
  report: { file: 'report.md', about: 'The report as Markdown: every suite, its metrics and its cases.' },
  page: {
    file: 'report.html',
    about: 'The report as a page: all cases, answers side by side, every sample.',
  },
  comment: { file: 'comment.md', about: 'What the comment on a pull request says.' },
  json: { file: 'result.json', about: 'The result for programs, as `--format json` prints it.' },
  junit: { file: 'junit.xml', about: 'A test for each case, as CIs show them beside a job.' },
  samples: {
    file: 'samples.jsonl',
    about: 'Every sample of the run. Absent where nothing was asked.',
  },
} as const;

/** A file that a run left. */
export interface WrittenFile {
  readonly name: keyof typeof REPORTS;
  readonly file: string;
}

/** Writes everything that a judged run leaves on disk. Throws a `PawlError` where the folder cannot be written. */
export function writeReports(
  folder: string,
  verdict: Verdict,
  context: ReportContext,
  samples: readonly Sample[],
): WrittenFile[] {
  const files: [WrittenFile['name'], string][] = [
    ['report', markdownReportOf(verdict, context)],
    ['comment', commentOf(verdict, context)],
    ['json', jsonText(jsonDocumentOf(verdict, context))],
    ['junit', junitOf(verdict, context)],
  ];
  if (samples.length > 0) files.push(['samples', recordsText({ status: 'complete' }, samples)]);
  makeOwnFolder(folder);
  return files.map(([name, content]) => {
    const file = path.join(folder, REPORTS[name].file);
    writeFileAtomic(file, content);
    return { name, file };
  });
}
