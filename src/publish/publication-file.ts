import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { PawlError } from '../errors.ts';
import { ANNOTATION_LEVELS } from '../report/documents/annotations.ts';
import { COMMENT_CHARACTERS, JOB_SUMMARY_BYTES } from '../report/limits.ts';
import { COMMENT_POLICIES } from '../vocabulary.ts';
import { CONCLUSIONS, NEWS, type Publication } from './publisher.ts';

/** A repository-relative POSIX path: it becomes the place of an annotation. */
const file = z
  .string()
  .min(1)
  .max(4096)
  .refine((text) => !/^\/|\\|\0|(^|\/)\.\.(\/|$)/.test(text), 'a path inside the repository');

const publicationSchema = z.strictObject({
  conclusion: z.enum(CONCLUSIONS),
  title: z.string().max(2000),
  comment: z.string().max(COMMENT_CHARACTERS).nullable(),
  checkSummary: z.string().max(COMMENT_CHARACTERS),
  jobSummary: z.string().max(JOB_SUMMARY_BYTES),
  annotations: z
    .array(
      z.strictObject({
        level: z.enum(ANNOTATION_LEVELS),
        file,
        line: z.int().min(1),
        title: z.string().max(1000),
        message: z.string().max(100_000),
      }),
    )
    .max(10_000),
  news: z.enum(NEWS).exactOptional(),
});

const publicationFile = z.strictObject({
  schemaVersion: z.literal(1),
  repository: z.string(),
  headSha: z.string(),
  gate: z.strictObject({
    title: z.string().max(80).nullable(),
    comment: z.enum(COMMENT_POLICIES),
  }),
  publication: publicationSchema,
});

/** What one job leaves for another to publish: the publication, whose it is, and the gate that gave it. */
export type PublicationFile = z.infer<typeof publicationFile>;

/** Most bytes of such a file that are read at all. */
const PUBLICATION_BYTES = 4 * JOB_SUMMARY_BYTES;

/** The file's text, ending in a newline. */
export function publicationText(
  facts: { readonly repository: string; readonly headSha: string },
  gate: PublicationFile['gate'],
  publication: Publication,
): string {
  const { repository, headSha } = facts;
  const content = { schemaVersion: 1, repository, headSha, gate, publication };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * The content of such a file. The job that wrote it ran code of the pull request, so it is hostile until checked: unknown
 * versions, fields and lengths are refused, and so is a publication about another commit than this run's. Throws a usage error.
 */
export function parsePublication(
  text: string,
  facts: { readonly repository: string; readonly headSha: string },
): PublicationFile {
  const result = publicationFile.safeParse(json(text));
  if (!result.success) {
    const issues = result.error.issues.slice(0, 5);
    throw unusable(
      issues.map(({ path, message }) => `${path.join('.') || 'content'}: ${message}`).join('; '),
    );
  }
  const { repository, headSha } = result.data;
  if (repository !== facts.repository || headSha !== facts.headSha)
    throw unusable(
      `It is about ${repository}@${headSha.slice(0, 7)}, this run about ${facts.repository}@${facts.headSha.slice(0, 7)}.`,
    );
  return result.data;
}

/** The content of the file at this absolute path, checked as `parsePublication` does. Throws a usage error. */
export function readPublication(
  path: string,
  facts: { readonly repository: string; readonly headSha: string },
): PublicationFile {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw unusable('There is no such file: did the job that runs the suites upload it?');
  if (stat.size > PUBLICATION_BYTES)
    throw unusable(`It has ${stat.size} bytes; ${PUBLICATION_BYTES} are the most.`);
  return parsePublication(readFileSync(path, 'utf8'), facts);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable('It is not JSON.');
  }
}

function unusable(why: string): PawlError {
  return new PawlError({
    code: 'github/unusable-publication',
    what: 'The answer that an earlier job left cannot be published.',
    why,
    fix: 'Let both jobs use the same version of this action, in one run (docs/workflows.md, "Two jobs").',
  });
}
