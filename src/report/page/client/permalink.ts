import type { PageDocument } from '../page-document.ts';

/** `#suite/case`, with `/slot` behind it where the suite has the case in several. */
export function linkOf(page: PageDocument, at: number): string {
  const entry = page.cases[at];
  const suite = entry && page.suites[entry.suite];
  if (!entry || !suite) return '#';
  const slot = suite.slots.length > 1 ? [suite.slots[entry.slot]?.label ?? ''] : [];
  return `#${[suite.id, entry.id, ...slot].map(encodeURIComponent).join('/')}`;
}

/** The case that a link leads to; null where it leads to none. */
export function caseAt(page: PageDocument, hash: string): number | null {
  if (!hash.startsWith('#') || hash.length < 2) return null;
  const [suite, id, slot] = hash.slice(1).split('/').map(decoded);
  const found = page.cases.findIndex((entry) => {
    const of = page.suites[entry.suite];
    return (
      of?.id === suite && entry.id === id && (slot === undefined || of?.slots[entry.slot]?.label === slot)
    );
  });
  return found < 0 ? null : found;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
