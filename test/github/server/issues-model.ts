import { exampleAnswer } from './api-description.ts';
import type { ModelAnswer } from './github-model.ts';

interface ModelIssue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** GitHub lists pull requests among the issues. */
  isPull?: true;
  /** Texts of what was said below it. */
  readonly comments: string[];
}

/** The issues of a repository, in memory. */
export type IssuesModel = ModelIssue[];

interface Body {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly labels?: readonly string[];
}

/** What GitHub answers about issues; undefined for an operation that is about something else. */
export function issuesAnswer(
  issues: IssuesModel,
  login: string,
  operation: string,
  path: Readonly<Record<string, string>>,
  body: unknown,
  query: Readonly<Record<string, string>>,
): ModelAnswer | undefined {
  const asked = (body ?? {}) as Body;
  switch (operation) {
    case 'issues/list-for-repo':
      return {
        status: 200,
        data: issues
          .filter(({ state }) => (query.state ?? 'open') === 'all' || state === query.state)
          .filter(({ labels }) => query.labels === undefined || labels.includes(query.labels))
          .map(issueAnswer),
      };
    case 'issues/create':
      return { status: 201, data: issueAnswer(addIssue(issues, login, asked)) };
    case 'issues/update': {
      const issue = issues.find(({ number }) => number === Number(path.issue_number));
      if (!issue) return { status: 404, data: { message: 'Not Found' } };
      issue.title = asked.title ?? issue.title;
      issue.body = asked.body ?? issue.body;
      issue.state = asked.state ?? issue.state;
      return { status: 200, data: issueAnswer(issue) };
    }
    case 'issues/create-comment': {
      const issue = issues.find(({ number }) => number === Number(path.issue_number));
      if (!issue) return undefined;
      issue.comments.push(asked.body ?? '');
      return {
        status: 201,
        data: { ...exampleAnswer('issues/create-comment', 201), body: asked.body ?? '' },
      };
    }
    default:
      return undefined;
  }
}

/** Adds an issue of anybody's, with the next number. */
export function addIssue(issues: IssuesModel, author: string, asked: Body): ModelIssue {
  const { title = '', body = '', labels = [] } = asked;
  const issue: ModelIssue = {
    number: issues.length + 1,
    author,
    title,
    body,
    state: 'open',
    labels,
    comments: [],
  };
  issues.push(issue);
  return issue;
}

function issueAnswer({ number, author, title, body, state, labels, isPull }: ModelIssue): unknown {
  // GitHub's example of an issue is a pull request.
  const { pull_request: pull, ...example } = exampleAnswer('issues/create', 201);
  const user = { ...(example.user as object), login: author };
  const html_url = `https://github.com/acme/shop/issues/${number}`;
  const [label] = example.labels as object[];
  return {
    ...example,
    number,
    user,
    title,
    body,
    state,
    labels: labels.map((name) => ({ ...label, name })),
    html_url,
    ...(isPull && { pull_request: pull }),
  };
}
