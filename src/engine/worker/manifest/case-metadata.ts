import { barOf, type CaseBar } from '../../../plan/case-bars.ts';
import { withShortData } from '../../data-images.ts';
import { digestText } from '../digest.ts';
import { isAskedOnce } from '../loading/case-bars.ts';
import type { TestCase } from '../promptfoo/promptfoo-types.ts';

/** Keys of a case's `metadata` that the gate reads, and what each does. */
export const CASE_METADATA = {
  id: 'Names the case for good. Without it a case is known by its description, else by its variables, so that an edit of these makes a new case.',
  critical:
    '`true`: a confirmed loss of this case blocks, whatever the tolerance says and whatever got better.',
  cluster: 'Cases with the same name here are variants of one question. Intervals count them as one.',
  atLeast:
    '`3/5`: this PR is asked the case five times, and at least three answers must pass, whatever main does. A confirmed miss blocks. From 1/2 to 50/50. Lowered, it loosens the gate.',
  repeat:
    '`never`: the case is asked once a side and not again, as where a call is dear or has effects. It cannot be confirmed as broken.',
} as const;

/** What a case's `metadata` says to the gate. */
export interface CaseMetadata {
  readonly id: string | null;
  readonly critical: boolean;
  readonly cluster: string | null;
  readonly repeatNever: boolean;
  readonly atLeast?: CaseBar;
}

/** Reads `metadata.id`, `.critical`, `.cluster`, `.repeat: never` and `.atLeast`; whatever else is there belongs to the suite. */
export function caseMetadata(test: TestCase): CaseMetadata {
  const { id, critical, cluster, repeat, atLeast } = test.metadata ?? {};
  const bar = barOf(atLeast);
  return {
    id: nameOf(id),
    // CSV columns hold text.
    critical: critical === true || critical === 'true',
    cluster: nameOf(cluster),
    repeatNever: isAskedOnce(repeat),
    ...(bar && { atLeast: bar }),
  };
}

/** Digest of what a retrieval should find for a case. Among its variables it is a part of what is asked. */
export function foundDigest({ metadata }: TestCase): { readonly relevant?: string } {
  const text = JSON.stringify(metadata?.relevant);
  return text === undefined ? {} : { relevant: digestText(text) };
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Longest preview of a case without a name, in characters. */
const LONGEST_PREVIEW = 80;

/** `question: Where is my parcel? · tone: calm`, for a case that has neither id nor description. */
export function varsPreview(vars: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(vars).map(([name, value]) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return `${name}: ${withShortData(text).replace(/\s+/g, ' ').trim()}`;
  });
  const line = parts.join(' · ');
  return line.length > LONGEST_PREVIEW ? `${line.slice(0, LONGEST_PREVIEW - 1)}…` : line;
}

/** Longest text of a case's variables that a report shows, in characters. */
const LONGEST_INPUT = 280;

/** What a case asks, for people: the text of its only variable, else a line for each of them. */
export function varsText(vars: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(vars).map(([name, value]) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return [name, withShortData(text).trim()] as const;
  });
  const [only] = texts;
  const text =
    texts.length === 1 && only ? only[1] : texts.map(([name, own]) => `${name}: ${own}`).join('\n');
  return text.length > LONGEST_INPUT ? `${text.slice(0, LONGEST_INPUT - 1)}…` : text;
}
