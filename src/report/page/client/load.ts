import type { CaseDetail, PageDocument } from '../page-document.ts';

/** The document of this page. */
export function readDocument(): Promise<PageDocument> {
  return readPart('pawl-document') as Promise<PageDocument>;
}

/** Parts that were read, by number. */
const parts = new Map<number, Promise<readonly (CaseDetail | null)[]>>();

/** Details of a case, read with those of its neighbours when the first of them is opened; null where the page holds none. */
export async function readDetail(at: number, partSize: number): Promise<CaseDetail | null> {
  const part = Math.floor(at / partSize);
  const known = parts.get(part) ?? (readPart(`pawl-cases-${part}`) as Promise<readonly CaseDetail[]>);
  parts.set(part, known);
  return (await known)?.[at % partSize] ?? null;
}

/** The answers of every case in the order of the list, lower case: what a search looks through. Parts that are left out have none. */
export async function readAnswers({ cases, partSize }: PageDocument): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let part = 0; part * partSize < cases.length; part += 1) {
    const details = (await readPart(`pawl-cases-${part}`)) as readonly CaseDetail[] | null;
    for (let at = 0; at < partSize; at += 1)
      texts.push((details?.[at]?.answers ?? []).join('\n').toLowerCase());
  }
  return texts;
}

/** JSON that stands in the page as base64 of gzip; null where there is none of that name. */
async function readPart(id: string): Promise<unknown> {
  const base64 = document.getElementById(id)?.textContent;
  if (base64 === undefined || base64 === null) return null;
  const packed = new Blob([bytesOf(base64.trim())]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).json();
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
