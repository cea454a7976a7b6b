import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PROMPT = 'evals/support-triage/prompts/triage.txt';
const RULE = 'Refunds after 30 days need manager approval, and I have opened a request for you.';

/** What the pull request of the story does to one rule of the prompt, and what the gate must answer. */
export const STORIES = {
  broken: {
    subject: 'Shorten the refund rule',
    rule: 'Refunds after 30 days are not possible.',
    verdict: 'regressed',
  },
  fixed: {
    subject: 'Say when we get back about late refunds',
    rule: 'Refunds after 30 days need manager approval; I have opened a request and write again tomorrow.',
    verdict: 'pass',
  },
} as const;

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Pawl demo',
  GIT_AUTHOR_EMAIL: 'demo@pawl.invalid',
  GIT_COMMITTER_NAME: 'Pawl demo',
  GIT_COMMITTER_EMAIL: 'demo@pawl.invalid',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/**
 * Builds the story's repository in a temporary folder, from the suite in `evalsFolder`: `main` holds the suite, the
 * checked-out branch edits its prompt. Returns the folder. Needs git, no network.
 */
export async function buildStory(evalsFolder: string, story: keyof typeof STORIES): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'pawl-demo-'));
  const git = (...args: string[]) => run('git', args, { cwd: root, env: { ...process.env, ...IDENTITY } });
  cpSync(path.join(evalsFolder, 'support-triage'), path.join(root, 'evals/support-triage'), {
    recursive: true,
  });
  writeFileSync(path.join(root, 'README.md'), '# Northwind Outdoor: support assistant\n');
  writeFileSync(path.join(root, '.gitignore'), '.pawl/\n');
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Support assistant with its evals');
  await git('switch', '--quiet', '--create', 'shorter-prompt');
  const file = path.join(root, PROMPT);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(RULE)) throw new Error(`${PROMPT} no longer holds the rule that the demo edits`);
  writeFileSync(file, text.replace(RULE, STORIES[story].rule));
  await git('commit', '--quiet', '--all', '--message', STORIES[story].subject);
  return root;
}
