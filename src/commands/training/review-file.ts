import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import { z } from 'zod';
import { required } from '../../config/config-problems.ts';
import { yamlSource } from '../../config/yaml/yaml-source.ts';
import { PawlError } from '../../errors.ts';
import { expectRegularFile } from '../../regular-file.ts';
import {
  type EntryProblem,
  type PlacedEntry,
  REVIEW_KINDS,
  REVIEW_VERSION,
  type ReviewEntry,
  type ReviewKind,
  reviewEntrySchema,
} from '../../training/review.ts';
import { makeOwnFolder, openPlace, writeFileAtomic } from '../../trees/own-files.ts';

/** A review file as a person left it. */
export interface Reviewed {
  readonly kind: ReviewKind;
  readonly entries: readonly PlacedEntry[];
  /** Entries in another form, each with its place. */
  readonly broken: readonly EntryProblem[];
}

/** Longest review file that is read, in bytes. */
const MOST_BYTES = 50_000_000;

const header = z.object({
  pawl: z.enum(REVIEW_KINDS),
  version: z.literal(REVIEW_VERSION),
  entries: z.array(z.unknown()),
});

/**
 * Makes sure that a review file can be written there, before what it holds is paid for. Throws `training/review-exists` where one is there: it
 * may hold somebody's work. Throws `publish/cannot-write` where none can be.
 */
export function openReviewPlace(file: string): void {
  if (existsSync(file)) throw reviewExists(file);
  const folder = path.dirname(file);
  if (path.basename(folder) === '.pawl') makeOwnFolder(folder);
  openPlace(file);
}

/** Writes a review file. Throws what `openReviewPlace` throws. */
export function writeReview(
  file: string,
  kind: ReviewKind,
  entries: readonly ReviewEntry[],
  words: readonly string[],
): void {
  openReviewPlace(file);
  const document = new Document(
    { pawl: kind, version: REVIEW_VERSION, entries },
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = words.map((line) => ` ${line}`).join('\n');
  writeFileAtomic(file, document.toString({ lineWidth: 0 }));
}

/** Reads a review file; `name` is what people call it. Throws what parsing throws, and `training/no-review`. */
export function readReview(file: string, name: string): Reviewed {
  const source = required(yamlSource(name, textOf(file, name)));
  const read = header.safeParse(source.plain());
  if (!read.success) throw noReview(name, read.error);
  const entries: PlacedEntry[] = [];
  const broken: EntryProblem[] = [];
  const lines = new Set<number>();
  read.data.entries.forEach((value, at) => {
    const { line: first = 1 } = source.placeOf(['entries', at]);
    // An entry is known by its place, and a program may have written all of them into one line.
    const which = lines.has(first) ? ` (entry ${at + 1})` : '';
    lines.add(first);
    const placeOf = (keys: readonly PropertyKey[]) => {
      const { line = 1 } = source.placeOf(['entries', at, ...keys]);
      return `${name}:${line}${which}`;
    };
    const parsed = reviewEntrySchema.safeParse(value);
    if (parsed.success) entries.push({ place: placeOf([]), entry: parsed.data });
    else {
      const [issue] = parsed.error.issues;
      const key = issue?.path.join('.') ?? '';
      broken.push({
        place: placeOf(issue?.path ?? []),
        what: `${key === '' ? '' : `\`${key}\`: `}${issue?.message ?? 'it is not an entry'}`,
      });
    }
  });
  return { kind: read.data.pawl, entries, broken };
}

function textOf(file: string, name: string): string {
  try {
    expectRegularFile(file, MOST_BYTES);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PawlError({
      code: 'training/no-review',
      what: `The review file \`${name}\` cannot be read.`,
      why: isMissing(error)
        ? 'There is no such file.'
        : error instanceof Error
          ? error.message
          : String(error),
      fix: 'name a file that `pawl export training` or `pawl draft` wrote',
    });
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function noReview(name: string, error: z.ZodError): PawlError {
  const [issue] = error.issues;
  return new PawlError({
    code: 'training/no-review',
    what: `\`${name}\` is not a review file.`,
    why: `\`${issue?.path.join('.') || 'pawl'}\`: ${issue?.message ?? 'unknown'}`,
    fix: 'name a file that `pawl export training` or `pawl draft` wrote',
    place: { file: name },
  });
}

function reviewExists(file: string): PawlError {
  return new PawlError({
    code: 'training/review-exists',
    what: `There is a review file already: ${file}`,
    why: 'It may hold answers that somebody wrote, and they would be lost.',
    fix: 'review that one, or name another for the new entries: --out .pawl/more.yaml',
  });
}
