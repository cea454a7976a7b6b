import { PawlError } from '../errors.ts';
import { type StoredPart, suiteFolder } from './stored-parts.ts';

/** Runs git in the repository; an exit code other than 0 is an answer. What `trees/git.ts` makes fits. */
export type Git = (
  args: readonly string[],
  options?: { readonly input?: string; readonly timeoutMs?: number },
) => Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;

interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly object: string;
  readonly name: string;
}

const IDENTITY = ['-c', 'user.name=pawl', '-c', 'user.email=pawl@localhost'];

/**
 * Makes a commit that holds everything of commit `tip` (null: nothing) and one more part of a suite, and returns its
 * name. It has no parent: what the ref held before is in its tree, so the ref's size is that of its samples.
 */
export async function commitWith(
  git: Git,
  tip: string | null,
  suite: string,
  part: StoredPart,
): Promise<string> {
  const folder = suiteFolder(suite);
  const blob = await made(git, ['hash-object', '-w', '--stdin'], part.content.toString('utf8'));
  const suites = tip === null ? [] : await entries(git, tip);
  const known = suites.find(({ name, type }) => name === folder && type === 'tree');
  const parts = known === undefined ? [] : await entries(git, known.object);
  const file: TreeEntry = { mode: '100644', type: 'blob', object: blob, name: part.name };
  const inner = await tree(git, [...parts.filter(({ name }) => name !== part.name), file]);
  const entry: TreeEntry = { mode: '040000', type: 'tree', object: inner, name: folder };
  const root = await tree(git, [...suites.filter(({ name }) => name !== folder), entry]);
  return made(git, [...IDENTITY, 'commit-tree', root, '-m', 'Samples of pawl'], '');
}

/** The parts of a suite in a commit. */
export async function partsOf(git: Git, tip: string, suite: string): Promise<readonly StoredPart[]> {
  const folder = suiteFolder(suite);
  const known = (await entries(git, tip)).find(({ name, type }) => name === folder && type === 'tree');
  if (known === undefined) return [];
  const files = (await entries(git, known.object)).filter(({ type }) => type === 'blob');
  const parts: StoredPart[] = [];
  for (const { object, name } of files) {
    const { stdout } = await asked(git, ['cat-file', 'blob', object], '');
    parts.push({ name: `${folder}/${name}`, content: Buffer.from(stdout) });
  }
  return parts;
}

async function entries(git: Git, treeish: string): Promise<TreeEntry[]> {
  const { stdout } = await asked(git, ['ls-tree', '-z', treeish], '');
  return stdout
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const [head, name] = [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)];
      const [mode = '', type = '', object = ''] = head.split(' ');
      return { mode, type, object, name };
    });
}

function tree(git: Git, rows: readonly TreeEntry[]): Promise<string> {
  const input = rows.map(({ mode, type, object, name }) => `${mode} ${type} ${object}\t${name}\0`).join('');
  return made(git, ['mktree', '-z'], input);
}

async function made(git: Git, args: readonly string[], input: string): Promise<string> {
  return (await asked(git, args, input)).stdout.trim();
}

async function asked(git: Git, args: readonly string[], input: string) {
  const answer = await git(args, { input });
  if (answer.code === 0) return answer;
  const words = answer.stderr.trim().split('\n').at(-1) ?? '';
  throw new PawlError(
    {
      code: 'samples/store-unusable',
      what: `git could not read or write the samples in this repository: ${words}`,
      fix: 'check the clone with `git fsck`, and that its disk has room',
    },
    'unmeasured',
  );
}
