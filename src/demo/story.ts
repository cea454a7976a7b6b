/**
 * Demo: a repository that tells a story, and a simulated model behind an address on this machine.
 * Get: this package's own suites, and which of its stories to tell.
 * Give: a repository whose pull request breaks something or mends it, with the verdict that the gate must reach. No key is needed.
 */

import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DEMO_SUBJECTS } from '../vocabulary.ts';

const run = promisify(execFile);

/** A pull request of the demo: what it is about, the one text that it edits, and what the gate must answer. */
export interface Story {
  readonly subject: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: 'regressed' | 'pass';
}

/** What lies in the story's repository, of this package's own files, and what the change is. */
interface Setting {
  readonly files: readonly string[];
  readonly written: Readonly<Record<string, string>>;
  readonly broken: Story;
  readonly fixed: Story;
}

const PROMPT = {
  file: 'evals/support-triage/prompts/triage.txt',
  from: 'Refunds after 30 days need manager approval, and I have opened a request for you.',
};
const RAG = { file: 'evals/docs-rag/rag.yaml', from: 'k: 4' };
const MODEL = { file: 'pawl.yaml', from: '2026-09' };
const POLICY = `models:
  assistant:
    id: openai:chat:ft:simulated:northwind::2026-09
    base: openai:chat:simulated-assistant
    training: evals/tuned-assistant/train.jsonl
suites:
  - config: evals/tuned-assistant/promptfooconfig.yaml
`;

/** What the change of a story is about. */
export type Subject = (typeof DEMO_SUBJECTS)[number];

/** One setting for each subject that the gate judges. */
export const SETTINGS = {
  prompt: {
    files: ['evals/support-triage'],
    written: {},
    broken: {
      ...PROMPT,
      subject: 'Shorten the refund rule',
      to: 'Refunds after 30 days are not possible.',
      verdict: 'regressed',
    },
    fixed: {
      ...PROMPT,
      subject: 'Say when we get back about late refunds',
      to: 'Refunds after 30 days need manager approval; I have opened a request and write again tomorrow.',
      verdict: 'pass',
    },
  },
  rag: {
    files: ['evals/docs-rag', 'docs', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'],
    written: {},
    broken: { ...RAG, subject: 'One passage is enough', to: 'k: 1', verdict: 'regressed' },
    fixed: { ...RAG, subject: 'One passage more', to: 'k: 5', verdict: 'pass' },
  },
  model: {
    files: ['evals/tuned-assistant', 'evals/support-triage'],
    written: { 'pawl.yaml': POLICY },
    broken: { ...MODEL, subject: 'The fine-tune of November', to: '2026-11', verdict: 'regressed' },
    fixed: { ...MODEL, subject: 'The fine-tune of October', to: '2026-10', verdict: 'pass' },
  },
} as const satisfies Readonly<Record<Subject, Setting>>;

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Pawl demo',
  GIT_AUTHOR_EMAIL: 'demo@pawl.invalid',
  GIT_COMMITTER_NAME: 'Pawl demo',
  GIT_COMMITTER_EMAIL: 'demo@pawl.invalid',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/**
 * Builds a story's repository in a temporary folder, from this package's own files: `main` holds the suite, the
 * checked-out branch edits one thing. Returns the folder. Needs git, no network.
 */
export async function buildStory(packageFolder: string, subject: Subject, story: Story): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'pawl-demo-'));
  const git = (...args: string[]) => run('git', args, { cwd: root, env: { ...process.env, ...IDENTITY } });
  const { files, written }: Setting = SETTINGS[subject];
  const held = {
    'README.md': '# Northwind Outdoor: support assistant\n',
    '.gitignore': '.pawl/\n',
    ...written,
  };
  for (const [name, content] of Object.entries(held)) writeFileSync(path.join(root, name), content);
  for (const name of files) {
    const source = path.join(packageFolder, name);
    if (existsSync(source)) cpSync(source, path.join(root, name), { recursive: true });
  }
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Support assistant with its evals');
  await git('switch', '--quiet', '--create', 'change');
  const file = path.join(root, story.file);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(story.from)) throw new Error(`${story.file} no longer holds what the demo edits`);
  writeFileSync(file, text.replace(story.from, story.to));
  await git('commit', '--quiet', '--all', '--message', story.subject);
  return root;
}
