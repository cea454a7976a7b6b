import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { whole } from '../../numbers.ts';
import { PAGE_BYTES } from '../../report/limits.ts';
import type { PageDocument } from '../../report/page/page-document.ts';
import { type PagePart, pageHtml } from '../../report/page/page-html.ts';
import type { Page } from '../../report/page/page-of-verdict.ts';
import { makeOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import { packageRoot } from '../../trees/packages/package-root.ts';
import { REPORTS, type WrittenFile } from './write-reports.ts';

/** The HTML report beside the others. */
export const PAGE_FILE = REPORTS.page.file;

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

/** Writes the page of another command in the same shell; what went wrong, where it could not be written. */
export function writePlainPage(
  file: string,
  pageOf: (shell: string) => string,
  shellFile = pageShellFile(),
): string | null {
  try {
    writeFileAtomic(file, pageOf(readFileSync(shellFile, 'utf8')));
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `${path.basename(file)} could not be written: ${why}`;
  }
}

/**
 * The page as text, within `most` bytes: answers of the cases that moved least are left out first, then those cases themselves, and the
 * page says so.
 */
export function pageText(page: Page, shell: string, most = PAGE_BYTES): string {
  // What is left out has to be said, and the verdict stands in the page once more.
  const room = most - pageHtml(shell, page.document, []).length - SPARE;
  const listed = withinRoom(page.document, room);
  const { cases, partSize } = listed;
  let left = room - sizeOf(packed(listed));
  const parts: PagePart[] = [];
  let held = 0;
  while (held < cases.length) {
    const base64 = packed(page.details(held, Math.min(held + partSize, cases.length)));
    left -= sizeOf(base64);
    if (left < 0) break;
    parts.push({ id: `pawl-cases-${parts.length}`, base64 });
    held += partSize;
  }
  const document = held < cases.length ? withoutAnswers(listed, cases.length - held) : listed;
  return pageHtml(shell, document, [{ id: 'pawl-document', base64: packed(document) }, ...parts]);
}

const SPARE = 2_000;

/** The bytes of a part with its element. */
function sizeOf(base64: string): number {
  return base64.length + 100;
}

/** Lists fewer cases where the list alone is too large: names may be as long as they like. */
function withinRoom(document: PageDocument, room: number): PageDocument {
  const all = document.cases.length;
  let listed = document;
  while (listed.cases.length > 0 && sizeOf(packed(listed)) > room) {
    const cases = document.cases.slice(0, Math.floor(listed.cases.length / 2));
    const text = `${whole(all - cases.length)} of ${whole(all)} cases are not listed: the page would be too large.`;
    listed = { ...document, cases, leftOut: [...document.leftOut, text] };
  }
  return listed;
}

function withoutAnswers(document: PageDocument, left: number): PageDocument {
  const text = `Answers and samples of ${whole(left)} of ${whole(document.cases.length)} cases are left out: the page would be too large. Cases that got worse come first.`;
  return { ...document, leftOut: [...document.leftOut, text] };
}

function packed(value: unknown): string {
  return gzipSync(JSON.stringify(value)).toString('base64');
}
