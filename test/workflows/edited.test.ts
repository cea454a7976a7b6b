import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { starterWorkflow } from '../../src/config/starter.ts';

interface Concurrency {
  readonly 'cancel-in-progress': unknown;
}
interface Workflow {
  readonly on: { readonly pull_request?: { readonly types?: readonly string[] } | null };
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly concurrency?: Concurrency }>>;
}

const textOf = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const shownIn = (page: string) =>
  [...textOf(page).matchAll(/^```yaml\n(# \.github\/workflows\/\S+\n[\s\S]*?)^```/gm)].map(
    ([, text]) => [page, text as string] as const,
  );

/** Every workflow that we give to people, or use, and that gates pull requests. */
const gates = [
  ...[false, true].map((isPublishing) => {
    const text = starterWorkflow({ secrets: [], defaultBranch: 'main', isPublishing });
    return [isPublishing ? 'pawl init --two-jobs' : 'pawl init', text] as const;
  }),
  ['.github/workflows/pawl.yml', textOf('.github/workflows/pawl.yml')] as const,
  ...['README.md', 'docs/how-to/set-up.md', 'docs/how-to/two-jobs.md', 'docs/how-to/shards.md'].flatMap(
    shownIn,
  ),
]
  .map(([where, text]) => [where, parse(text) as Workflow] as const)
  .filter(([, { on }]) => 'pull_request' in on);

test('there are seven of them', () => {
  expect(gates.map(([where]) => where)).toEqual([
    'pawl init',
    'pawl init --two-jobs',
    '.github/workflows/pawl.yml',
    'README.md',
    'docs/how-to/set-up.md',
    'docs/how-to/two-jobs.md',
    'docs/how-to/shards.md',
  ]);
});

test.each(gates)(
  'a gate that %s gives also runs when a pull request goes to another branch',
  (_where, gate) => {
    expect(gate.on.pull_request?.types).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
    // An edit of the title, a label or a comment must not cut off the run that judges the commit.
    const concurrency = [gate, ...Object.values(gate.jobs)].flatMap((part) => part.concurrency ?? []);
    expect(concurrency).toEqual([
      expect.objectContaining({ 'cancel-in-progress': `\${{ github.event.action == 'synchronize' }}` }),
    ]);
    // GitHub takes a job that was skipped for a success.
    for (const { if: condition = '' } of Object.values(gate.jobs))
      expect(condition).not.toMatch(/action|changes|label|draft/);
  },
);
