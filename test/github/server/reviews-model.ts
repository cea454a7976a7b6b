import { exampleAnswer } from './api-description.ts';
import type { ModelAnswer } from './github-model.ts';

/** A changed file of the pull request, as GitHub lists it. GitHub leaves the patch out where it is large, or the file has no lines. */
export interface ModelFile {
  readonly filename: string;
  readonly patch?: string;
  readonly previous_filename?: string;
}

/** A comment on lines. */
interface ModelReviewComment {
  readonly id: number;
  readonly author: string;
  readonly path: string;
  readonly commit: string;
  body: string;
  /** Absent: its lines are not in the diff any more. */
  line?: number | undefined;
  readonly start?: number | undefined;
  readonly answers?: number;
}

/** What a pull request changes, and what is said at its lines, in memory. */
export interface ReviewsModel {
  files: readonly ModelFile[];
  readonly comments: ModelReviewComment[];
}

interface Body {
  readonly body?: string;
  readonly commit_id?: string;
  readonly path?: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly side?: string;
}

/** What GitHub answers about the files of a pull request and comments on their lines; undefined for an operation that is about something else. */
export function reviewsAnswer(
  reviews: ReviewsModel,
  { login, head }: { readonly login: string; readonly head: string },
  operation: string,
  path: Readonly<Record<string, string>>,
  body: unknown,
): ModelAnswer | undefined {
  const known = reviews.comments.find(({ id }) => id === Number(path.comment_id));
  const asked = (body ?? {}) as Body;
  switch (operation) {
    case 'pulls/list-files':
      return { status: 200, data: reviews.files.map(fileAnswer) };
    case 'pulls/list-review-comments':
      return { status: 200, data: reviews.comments.map(commentAnswer) };
    case 'pulls/create-review-comment':
      return created(reviews, login, head, asked);
    case 'pulls/update-review-comment':
      if (known === undefined || known.author !== login) return missing();
      known.body = asked.body ?? '';
      return { status: 200, data: commentAnswer(known) };
    case 'pulls/delete-review-comment':
      if (known === undefined) return missing();
      reviews.comments.splice(reviews.comments.indexOf(known), 1);
      return { status: 204 };
    default:
      return undefined;
  }
}

/** Adds a comment of anybody's, with the next id. */
export function addReviewComment(
  reviews: ReviewsModel,
  more: Partial<ModelReviewComment> & Pick<ModelReviewComment, 'author' | 'body'>,
): ModelReviewComment {
  const id = 1 + Math.max(0, ...reviews.comments.map((each) => each.id));
  const comment = { id, path: 'prompt.txt', commit: '0'.repeat(40), line: 1, ...more };
  reviews.comments.push(comment);
  return comment;
}

function created(reviews: ReviewsModel, author: string, head: string, asked: Body): ModelAnswer {
  const { path = '', line = 0, start_line: start, body = '', commit_id: commit = '' } = asked;
  const file = reviews.files.find(({ filename }) => filename === path);
  const hunk = numbersOf(file?.patch ?? '').find((numbers) => numbers.includes(line));
  const isInDiff = hunk !== undefined && (start === undefined || (start < line && hunk.includes(start)));
  if (asked.side !== 'RIGHT' || commit !== head || !isInDiff) return refused();
  return {
    status: 201,
    data: commentAnswer(addReviewComment(reviews, { author, body, path, commit, line, start })),
  };
}

/** Numbers of the lines of each hunk in the head. */
function numbersOf(patch: string): readonly (readonly number[])[] {
  return patch
    .split(/^(?=@@ )/m)
    .filter((hunk) => hunk !== '')
    .map((hunk) => {
      const [header = '', ...rows] = hunk.split('\n');
      const from = Number(/\+(\d+)/.exec(header)?.[1]);
      return rows.filter((row) => /^[ +]/.test(row)).map((_, at) => from + at);
    });
}

function refused(): ModelAnswer {
  const message = 'Validation Failed';
  const errors = [
    { resource: 'PullRequestReviewComment', field: 'pull_request_review_thread.line', code: 'invalid' },
  ];
  return { status: 422, data: { message, errors, documentation_url: 'https://docs.github.com/rest' } };
}

function missing(): ModelAnswer {
  return {
    status: 404,
    data: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
  };
}

function fileAnswer({ filename, patch, previous_filename }: ModelFile): unknown {
  const [example] = exampleAnswer('pulls/list-files', 200) as unknown as [object];
  const { patch: _, ...plain } = example as { patch?: string };
  return {
    ...plain,
    filename,
    status: previous_filename === undefined ? 'modified' : 'renamed',
    ...(patch !== undefined && { patch }),
    ...(previous_filename !== undefined && { previous_filename }),
  };
}

function commentAnswer(own: ModelReviewComment): unknown {
  const { id, author, path, commit, body, line, start, answers } = own;
  // GitHub's example is an answer to another comment.
  const {
    in_reply_to_id: _,
    line: _line,
    start_line: _start,
    position: _position,
    ...example
  } = exampleAnswer('pulls/create-review-comment', 201);
  const html_url = `https://github.com/acme/shop/pull/7#discussion_r${id}`;
  return {
    ...example,
    id,
    user: { ...(example.user as object), login: author },
    path,
    commit_id: commit,
    body,
    html_url,
    side: 'RIGHT',
    start_line: start ?? null,
    ...(line !== undefined && { line }),
    ...(answers !== undefined && { in_reply_to_id: answers }),
  };
}
