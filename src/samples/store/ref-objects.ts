import { createHash } from 'node:crypto';
import { PawlError } from '../../errors.ts';
import {
  MAX_PART_BYTES,
  MAX_PARTS_READ,
  type PartRead,
  partsLeftOut,
  readPart,
  type StoredPart,
  TOO_LARGE,
  unreadPart,
} from './stored-parts.ts';

/** Runs git in the repository; an exit code other than 0 is an answer. What `trees/git.ts` makes fits. */
export type StoreGit = (
  args: readonly string[],
  options?: { readonly input?: string; readonly timeoutMs?: number },
) => Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;

/** A file of a commit's root. */
export interface TreeFile {
  readonly mode: string;
  readonly type: string;
  readonly object: string;
  readonly name: string;
  /** Bytes; null where it is not a file. */
  readonly size: number | null;
}

const IDENTITY = ['-c', 'user.name=pawl', '-c', 'user.email=pawl@localhost'];
/** Bytes of parts that one git reads out. */
const MOST_AT_ONCE = 32 * 1024 * 1024;

/** What lies in the root of an object; nothing in one that is not a commit or tree. */
export async function filesOf(git: StoreGit, object: string): Promise<readonly TreeFile[]> {
  const root = `${object}^{tree}`;
  const list = ['ls-tree', '-lz', root];
  const listed = await git(list);
  if (listed.code !== 0) {
    if ((await git(['rev-parse', '--verify', '--quiet', '--end-of-options', root])).code !== 0) return [];
    await asked(git, list, '');
  }
  return listed.stdout
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const [head, name] = [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)];
      const [mode = '', type = '', file = '', size = '-'] = head.split(/ +/);
      return { mode, type, object: file, name, size: size === '-' ? null : Number(size) };
    });
}

/** Brings a part into the repository. */
export async function fileOf(git: StoreGit, { name, content }: StoredPart): Promise<TreeFile> {
  const object = await made(git, ['hash-object', '-w', '--stdin'], content.toString('utf8'));
  return { mode: '100644', type: 'blob', object, name, size: content.length };
}

/**
 * Makes a commit of these files, and returns its name. It has no parent: what the ref held before is in its tree, so
 * the ref's size is that of its samples, and what was taken out of it is out of reach.
 */
export async function commitOf(git: StoreGit, files: readonly TreeFile[]): Promise<string> {
  const rows = files.map(({ mode, type, object, name }) => `${mode} ${type} ${object}\t${name}\0`).join('');
  const root = await made(git, ['mktree', '-z'], rows);
  return made(git, [...IDENTITY, 'commit-tree', root, '-m', 'Samples of pawl'], '');
}

/** Reads the parts among the files of a suite's commit, at most so many. */
export async function partsAmong(
  git: StoreGit,
  folder: string,
  files: readonly TreeFile[],
  most = MAX_PARTS_READ,
): Promise<readonly PartRead[]> {
  const all = files.filter(({ type, name }) => type === 'blob' && name.endsWith('.jsonl'));
  const parts: PartRead[] = [];
  for (const some of inTurns(all.slice(0, most))) {
    const contents = await contentsOf(git, some);
    for (const file of some) {
      const content = contents.get(file.object);
      parts.push(await (content ? readPart(folder, file.name, [content]) : partOfBlob(git, folder, file)));
    }
  }
  return all.length > most ? [...parts, partsLeftOut(folder, all.length - most)] : parts;
}

/** The files in their order, in groups that one git may read out together. */
function inTurns(files: readonly TreeFile[]): readonly (readonly TreeFile[])[] {
  const groups: TreeFile[][] = [];
  let left = 0;
  for (const file of files) {
    left -= file.size ?? 0;
    if (left < 0 || groups.length === 0) {
      groups.push([]);
      left = MOST_AT_ONCE - (file.size ?? 0);
    }
    groups.at(-1)?.push(file);
  }
  return groups;
}

/**
 * What lies in these objects, as one git reads it out: to start one for each takes longer. What comes after an object that is missing or
 * not UTF-8 is not found either. Then it is not here, and is asked for alone.
 */
async function contentsOf(git: StoreGit, files: readonly TreeFile[]): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const [first, ...others] = files;
  if (first === undefined || others.length === 0 || (first.size ?? 0) > MOST_AT_ONCE) return found;
  const names = files.map(({ object }) => `${object}\n`).join('');
  const bytes = Buffer.from((await asked(git, ['cat-file', '--batch'], names)).stdout);
  let at = 0;
  for (const { object, size } of files) {
    const from = at + `${object} blob ${size}\n`.length;
    const content = bytes.subarray(from, from + (size ?? 0));
    if (blobName(content, object.length) === object) found.set(object, content);
    at = from + content.length + 1;
  }
  return found;
}

async function partOfBlob(
  git: StoreGit,
  folder: string,
  { object, name, size }: TreeFile,
): Promise<PartRead> {
  if ((size ?? 0) > MAX_PART_BYTES) return unreadPart(folder, name, TOO_LARGE);
  const { stdout } = await asked(git, ['cat-file', 'blob', object], '');
  const content = Buffer.from(stdout);
  if (blobName(content, object.length) === object) return readPart(folder, name, [content]);
  return unreadPart(folder, name, 'This is not a record file of pawl. It is not UTF-8.');
}

/** What git calls these bytes: they came as text, which bytes that are not UTF-8 do not survive. */
function blobName(content: Buffer, length: number): string {
  const algorithm = length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}

async function made(git: StoreGit, args: readonly string[], input: string): Promise<string> {
  return (await asked(git, args, input)).stdout.trim();
}

async function asked(git: StoreGit, args: readonly string[], input: string) {
  const answer = await git(args, { input });
  if (answer.code === 0) return answer;
  const words = answer.stderr.trim().split('\n').at(-1) ?? '';
  const isFull = /No space left on device|disk quota exceeded/i.test(answer.stderr);
  throw new PawlError(
    {
      code: isFull ? 'samples/store-full' : 'samples/store-unusable',
      what: `git could not read or write the samples in this repository: ${words}`,
      ...(isFull ? { why: 'The disk is full. What was stored before is unchanged.' } : {}),
      fix: isFull
        ? 'free space on the disk of the clone'
        : 'check the clone with `git fsck`, and that its disk has room',
    },
    'unmeasured',
  );
}
