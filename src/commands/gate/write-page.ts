import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_BYTES } from '../../report/limits.ts';
import { whole } from '../../report/numbers.ts';
import type { PageDocument } from '../../report/page/page-document.ts';
import { type PagePart, pageHtml } from '../../report/page/page-html.ts';
import type { Page } from '../../report/page/page-of-verdict.ts';
import { makeOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import { packageRoot } from '../opening/package-root.ts';
import type { WrittenFile } from './write-reports.ts';

/** The HTML report beside the others. */
export const PAGE_FILE = 'report.html';

/** A page that was written, or why there is none. */
export type WrittenPage = { readonly files: readonly WrittenFile[]; readonly problem: string | null };

/** The built page without its data. */
function pageShellFile(): string {
  return path.join(packageRoot(), 'dist/report-page.html');
}

/**
 * Writes the HTML report into the folder of the others. Whatever goes wrong costs the page and nothing else: it is told in
 * `problem`. `pageOf` is called in here, so that this holds for making the page too.
 */
export function writePage(folder: string, pageOf: () => Page, shellFile = pageShellFile()): WrittenPage {
  try {
    const file = path.join(makeOwnFolder(folder), PAGE_FILE);
    writeFileAtomic(file, pageText(pageOf(), readFileSync(shellFile, 'utf8')));
    return { files: [{ name: 'page', file }], problem: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      files: [],
      problem: `The HTML report could not be written: ${why} The verdict stands, and the other reports hold the same.`,
    };
  }
}

/** The page as text, within `most` bytes: answers of the cases that moved least are left out first, and the page says so. */
export function pageText({ document, details }: Page, shell: string, most = PAGE_BYTES): string {
  const { cases, partSize } = document;
  const bytes = (base64: string) => base64.length + 100;
  let room = most - shell.length - bytes(packed(document)) - 2_000;
  const parts: PagePart[] = [];
  let held = 0;
  while (held < cases.length) {
    const base64 = packed(details(held, held + partSize));
    room -= bytes(base64);
    if (room < 0) break;
    parts.push({ id: `pawl-cases-${parts.length}`, base64 });
    held += partSize;
  }
  const left = cases.length - held;
  const said = left > 0 ? withLeftOut(document, left) : document;
  return pageHtml(shell, said, [{ id: 'pawl-document', base64: packed(said) }, ...parts]);
}

function withLeftOut(document: PageDocument, left: number): PageDocument {
  const text = `Answers and samples of ${whole(left)} of ${whole(document.cases.length)} cases are left out: the page would be too large. Cases that got worse come first.`;
  return { ...document, leftOut: [...document.leftOut, text] };
}

function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value)).toString('base64');
}
