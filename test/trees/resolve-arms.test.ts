import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PawlError } from '../../src/errors.ts';
import type { Arms, ArmsRequest } from '../../src/trees/arms.ts';
import { fileChanges } from '../../src/trees/git/file-changes.ts';
import { resolveArms } from '../../src/trees/resolve-arms.ts';
import { commit, git, gitAsync, grow, write } from '../support/files/repository.ts';
import { repository, temporaryFolder } from '../support/files/temporary.ts';
import { gitServer } from '../support/servers/git-server.ts';
import { request } from './arms-request.ts';

async function withArms(
  wanted: ArmsRequest,
  look: (arms: Arms) => void | Promise<void>,
  ...trust: string[]
): Promise<void> {
  const resolved = await resolveArms(wanted);
  if (resolved.kind !== 'compare') throw new Error(`expected two arms, got ${resolved.kind}`);
  try {
    await look(resolved.arms);
  } finally {
    await resolved.arms.close();
  }
  expect(existsSync(resolved.arms.baseline.root)).toBe(false);
  expect(git(wanted.cwd, ...trust, 'worktree', 'list', '--porcelain')).not.toContain(
    resolved.arms.baseline.root,
  );
}

async function refusal(wanted: ArmsRequest): Promise<PawlError> {
  const error = await resolveArms(wanted).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PawlError)) throw error ?? new Error('nothing was refused');
  expect(error.help.fix).toBeTypeOf('string');
  return error;
}

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');

describe('locally', () => {
  test('the working tree is judged against where it left main, untracked files included', async () => {
    const root = repository({ 'prompt.txt': 'one\n', 'gone.txt': 'x\n', '.gitignore': 'ignored\n' });
    git(root, 'switch', '--quiet', '-c', 'change');
    commit(root, { 'committed.txt': 'c\n' });
    git(root, 'rm', '--quiet', 'gone.txt');
    write(root, { 'prompt.txt': 'two\n', 'new file "é\n.txt': 'n\n', ignored: 'i\n' });
    await withArms(request(root), ({ baseline, candidate, changed, notes }) => {
      expect(changed).toEqual(['committed.txt', 'gone.txt', 'new file "é\n.txt', 'prompt.txt']);
      expect(candidate).toEqual({ root, commit: null, label: 'working tree' });
      expect(read(baseline.root, 'prompt.txt')).toBe('one\n');
      expect(read(baseline.root, 'gone.txt')).toBe('x\n');
      expect(path.relative(root, baseline.root)).toMatch(/^\.\./);
      expect(notes.map((note) => note.replace(/[0-9a-f]{7}/g, '<sha>'))).toMatchInlineSnapshot(`
        [
          "Base main@<sha>: the default branch, its tip.",
          "This PR is the working tree: 2 files with uncommitted edits and 1 untracked file.",
        ]
      `);
    });
  });

  test('of edits and untracked files, what is not there is not counted', async () => {
    const root = repository();
    write(root, { 'new.txt': 'n\n' });
    await withArms(request(root), ({ notes }) =>
      expect(notes).toContain('This PR is the working tree: 1 untracked file.'),
    );
  });

  test('a clean checkout is HEAD, and the base itself differs in nothing', async () => {
    const root = repository();
    await withArms(request(root), ({ baseline, candidate, changed, notes }) => {
      const head = git(root, 'rev-parse', 'HEAD');
      expect([baseline.commit, candidate.commit, changed]).toEqual([head, head, []]);
      expect([baseline.label, candidate.label]).toEqual([
        `main@${head.slice(0, 7)}`,
        `HEAD@${head.slice(0, 7)}`,
      ]);
      expect(notes).toContain('This change is the base itself: nothing differs.');
    });
  });

  test('from a folder below, from a linked worktree, with a detached head', async () => {
    const root = repository({ 'deep/er/prompt.txt': 'one\n' });
    const linked = path.join(temporaryFolder(), 'linked');
    git(root, 'worktree', 'add', '--quiet', '--detach', linked);
    commit(linked, { 'deep/er/prompt.txt': 'two\n' });
    await withArms(request(path.join(linked, 'deep/er')), ({ candidate, changed }) => {
      expect(candidate.root).toBe(linked);
      expect(changed).toEqual(['deep/er/prompt.txt']);
    });
  });

  test('what main gained since is not held against the change; --base takes any revision', async () => {
    const root = repository();
    git(root, 'tag', 'v1');
    git(root, 'switch', '--quiet', '-c', 'change');
    commit(root, { 'mine.txt': 'm\n' });
    git(root, 'switch', '--quiet', 'main');
    commit(root, { 'theirs.txt': 't\n' });
    git(root, 'switch', '--quiet', 'change');
    await withArms(request(root), ({ changed, notes }) => {
      expect(changed).toEqual(['mine.txt']);
      expect(notes[0]).toMatch(
        /^Base main@\w{7}: the default branch, where this change left it \(its tip is \w{7}\)\.$/,
      );
    });
    for (const base of ['v1', 'main', 'HEAD~1', git(root, 'rev-parse', 'v1')])
      await withArms(request(root, { base }), ({ changed }) => expect(changed).toEqual(['mine.txt']));
  });

  test('files with other line ends and executable bits arrive as the commit holds them', async () => {
    const root = repository({
      '.gitattributes': '*.txt text eol=crlf\n',
      'a.txt': 'one\r\n',
      'b.bin': 'a\r\nb\n',
    });
    commit(root, { 'c.md': 'c\n' });
    await withArms(request(root, { base: 'HEAD~1' }), ({ baseline, changed }) => {
      expect(changed).toEqual(['c.md']);
      expect(read(baseline.root, 'a.txt')).toBe('one\r\n');
      expect(read(baseline.root, 'b.bin')).toBe('a\r\nb\n');
    });
  });

  test('hooks, fsmonitor and diff programs of the repository are not run', async () => {
    const root = repository();
    const mark = path.join(temporaryFolder(), 'ran');
    write(root, {
      '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${mark}\n`,
      'evil.sh': `#!/bin/sh\ntouch ${mark}\n`,
      '.gitattributes': '* diff=evil\n',
    });
    git(root, 'update-index', '--refresh');
    for (const file of ['.git/hooks/post-checkout', 'evil.sh']) chmodSync(path.join(root, file), 0o755);
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.evil.command', 'diff.evil.textconv'])
      git(root, 'config', key, path.join(root, 'evil.sh'));
    await withArms(request(root), ({ changed }) => expect(changed).toEqual(['.gitattributes', 'evil.sh']));
    expect(existsSync(mark)).toBe(false);
  });

  test('a committed file may give git names for commands, and a step of the job anything', async () => {
    const root = repository({ '.gitconfig': '[alias]\n\tst = status\n[diff]\n\tnoprefix = true\n' });
    for (const file of ['.gitconfig', 'of-a-step'])
      git(root, 'config', '--add', 'include.path', `../${file}`);
    git(root, 'config', 'core.autocrlf', 'false');
    commit(root, { 'c.md': 'c\n', '.gitignore': 'of-a-step\n' });
    write(root, { 'of-a-step': '[credential]\n\thelper = store\n' });
    await withArms(request(root, { base: 'HEAD~1' }), ({ changed }) =>
      expect(changed).toEqual(['.gitignore', 'c.md']),
    );
  });

  test('programs that the clone names for origin are not run', async () => {
    const origin = repository();
    const root = temporaryFolder();
    git(root, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.');
    const tip = commit(origin, { 'b.txt': 'b\n' });
    const mark = path.join(temporaryFolder(), 'ran');
    write(root, { '.git/evil.sh': `#!/bin/sh\ntouch ${mark}\nexec git-upload-pack "$@"\n` });
    chmodSync(path.join(root, '.git/evil.sh'), 0o755);
    git(root, 'config', 'remote.origin.uploadpack', path.join(root, '.git/evil.sh'));
    await withArms(request(root, { base: tip }), ({ baseline }) => expect(baseline.commit).not.toBeNull());
    expect(existsSync(mark)).toBe(false);
  });

  test('a tree that a killed run left behind is forgotten', async () => {
    const root = repository();
    const left = path.join(temporaryFolder(), 'pawl-base-left');
    git(root, 'worktree', 'add', '--quiet', '--detach', left);
    rmSync(left, { recursive: true });
    await withArms(request(root), () => {});
    expect(git(root, 'worktree', 'list')).not.toContain('pawl-base-left');
  });

  test('also where the checkout is itself a linked worktree, whose registrations lie elsewhere', async () => {
    const root = repository();
    const [left, linked] = [
      path.join(temporaryFolder(), 'pawl-base-left'),
      path.join(temporaryFolder(), 'own'),
    ];
    for (const folder of [left, linked]) git(root, 'worktree', 'add', '--quiet', '--detach', folder);
    rmSync(left, { recursive: true });
    await withArms({ ...request(linked), base: 'main' }, () => {});
    expect(git(root, 'worktree', 'list')).not.toContain('pawl-base-left');
  });
});

describe('refusals', () => {
  test.each<[string, () => ArmsRequest, string]>([
    ['no repository', () => request(temporaryFolder()), 'trees/not-a-repository'],
    ['no folder', () => request(path.join(temporaryFolder(), 'none')), 'trees/not-a-repository'],
    [
      'a bare repository',
      () => {
        const root = temporaryFolder();
        git(root, 'init', '--quiet', '--bare');
        return request(root);
      },
      'trees/bare-repository',
    ],
    ['inside of .git', () => request(path.join(repository(), '.git')), 'trees/not-a-repository'],
    [
      'no commit',
      () => {
        const root = temporaryFolder();
        git(root, 'init', '--quiet');
        return request(root);
      },
      'trees/no-commit',
    ],
    [
      'a variable that git cannot read',
      () => request(repository(), { env: { ...process.env, GIT_CONFIG_COUNT: 'x' } }),
      'trees/git-refuses',
    ],
    [
      'settings of git in a file of the checkout',
      () => {
        const root = repository({ '.gitconfig': '[filter "x"]\n\tsmudge = sh evil.sh\n' });
        git(root, 'config', 'include.path', '../.gitconfig');
        return request(root);
      },
      'trees/committed-settings',
    ],
    ['no git', () => request(repository(), { env: { PATH: '/nonexistent' } }), 'trees/git-not-found'],
    ['an unknown base', () => request(repository(), { base: 'nope' }), 'trees/unknown-base'],
    [
      'a base that looks like an option',
      () => request(repository(), { base: '--output=x' }),
      'trees/unknown-base',
    ],
    ['a base with a line break', () => request(repository(), { base: 'main\n-x' }), 'trees/unknown-base'],
    ['an empty base', () => request(repository(), { base: '' }), 'trees/unknown-base'],
    [
      'a detached head without any branch',
      () => {
        const root = repository();
        git(root, 'checkout', '--quiet', '--detach');
        git(root, 'branch', '--quiet', '-D', 'main');
        return request(root);
      },
      'trees/no-base',
    ],
    [
      'unrelated histories',
      () => {
        const root = repository();
        git(root, 'checkout', '--quiet', '--orphan', 'other');
        commit(root, { 'o.txt': 'o\n' });
        return request(root);
      },
      'trees/no-merge-base',
    ],
    [
      'a temporary folder inside the checkout',
      () => {
        const root = repository();
        mkdirSync(path.join(root, 'tmp'));
        return request(root, { temporary: path.join(root, 'tmp') });
      },
      'trees/temporary-inside',
    ],
    [
      'a temporary folder that takes nothing',
      () => request(repository(), { temporary: '/proc/self/fdinfo' }),
      'trees/temporary-inside',
    ],
    [
      'a merge group whose base is not a commit name',
      () =>
        request(repository(), {
          event: { kind: 'merge-queue', name: 'merge_group', baseSha: '--upload-pack=x' },
        }),
      'trees/unknown-base',
    ],
    [
      'a base branch that would be a refspec',
      () =>
        request(repository(), {
          event: { kind: 'pull-request', name: 'pull_request', headSha: 'x', baseRef: 'a:refs/heads/b' },
        }),
      'trees/unknown-base',
    ],
  ])('%s', async (_name, wanted, code) => {
    expect((await refusal(wanted())).help.code).toBe(code);
  });
});

/** Only the superuser can give a folder away. */
describe.skipIf(process.getuid?.() !== 0)('a checkout that another user owns', () => {
  const foreign = () => {
    const root = repository();
    commit(root, { 'mine.txt': 'm\n' });
    execFileSync('chown', ['-R', '12345:12345', root]);
    return root;
  };

  test('is refused locally, with the line that trusts it', async () => {
    const root = foreign();
    expect((await refusal(request(root))).help).toEqual({
      code: 'trees/dubious-ownership',
      what: `git does not open ${root}, because another user owns it.`,
      fix: `if you trust it: git config --global --add safe.directory ${root}`,
    });
  });

  test('is opened in CI, where containers make it so', async () => {
    const root = foreign();
    const event = { kind: 'manual' as const, name: 'workflow_dispatch', defaultBranch: 'main' };
    await withArms(
      request(root, { event, base: 'HEAD~1' }),
      async (arms) => {
        expect(arms.changed).toEqual(['mine.txt']);
        expect(await fileChanges(arms, ['mine.txt'])).toEqual([{ file: 'mine.txt', added: 1, removed: 0 }]);
      },
      '-c',
      'safe.directory=*',
    );
  });
});

/** A remote with main (60 commits), a change of two commits, and GitHub's merge commit of both at refs/pull/7/merge. */
async function remote(password?: string) {
  const folder = temporaryFolder();
  const work = repository();
  grow(work, 'main', 58);
  git(work, 'switch', '--quiet', '-c', 'change');
  commit(work, { 'mine.txt': '1\n' });
  const head = commit(work, { 'mine.txt': '2\n' });
  git(work, 'switch', '--quiet', 'main');
  const base = commit(work, { 'theirs.txt': 't\n' });
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');
  const merge = git(work, 'rev-parse', 'HEAD');
  git(work, 'update-ref', 'refs/pull/7/merge', merge);
  git(work, 'reset', '--quiet', '--hard', base);
  git(work, 'clone', '--quiet', '--mirror', work, path.join(folder, 'repo.git'));
  const address = `${await gitServer(folder, password)}/repo.git`;
  return { address, work, head, base, merge, bare: path.join(folder, 'repo.git') };
}

/** What actions/checkout does: one commit, depth 1, no branch. */
async function checkout(address: string, sha: string, ...config: string[]): Promise<string> {
  const root = temporaryFolder();
  git(root, 'init', '--quiet');
  git(root, 'remote', 'add', 'origin', address);
  await gitAsync(root, ...config, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha);
  git(root, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return root;
}

describe('in CI, from shallow clones of a real remote', () => {
  const pull = {
    kind: 'pull-request' as const,
    name: 'pull_request',
    baseRef: 'main',
    pullNumber: 7,
    defaultBranch: 'main',
  };

  test('the merge commit: base is its first parent, fetched alone', async () => {
    const { address, head, base, merge } = await remote();
    const root = await checkout(address, merge);
    const event = { ...pull, headSha: head, baseSha: base };
    await withArms(request(root, { event }), ({ baseline, candidate, changed }) => {
      expect([baseline.commit, candidate.commit, changed]).toEqual([base, merge, ['mine.txt']]);
      expect(baseline.label).toBe(`main@${base.slice(0, 7)}`);
      expect(readdirSync(baseline.root).sort()).toEqual(['.git', 'prompt.txt', 'theirs.txt']);
    });
  });

  test.each(['change', 'pull request'])(
    'a plain checkout of the head is deepened to its fork point (%s)',
    async (kind) => {
      const { address, head, base, work } = await remote();
      const root = await checkout(address, head);
      const event =
        kind === 'change'
          ? { kind: 'manual' as const, name: 'workflow_dispatch', defaultBranch: 'main' }
          : { ...pull, headSha: head, baseSha: base };
      await withArms(request(root, { event }), ({ baseline, changed }) => {
        expect(baseline.commit).toBe(git(work, 'merge-base', 'main', 'change'));
        expect(changed).toEqual(['mine.txt']);
      });
    },
  );

  test('a fork point 700 commits back needs the whole history', { tags: ['slow'] }, async () => {
    const { address, work, bare } = await remote();
    git(work, 'switch', '--quiet', '-c', 'old', 'main~59');
    const fork = git(work, 'rev-parse', 'HEAD');
    const parent = grow(work, 'old', 700);
    git(work, 'push', '--quiet', bare, `${parent}:refs/heads/old`);
    const root = await checkout(address, parent);
    await withArms(
      request(root, { event: { kind: 'push', name: 'push', ref: 'refs/heads/old', defaultBranch: 'main' } }),
      ({ baseline, changed }) => {
        expect(baseline.commit).toBe(fork);
        expect(changed).toEqual([]);
      },
    );
  });

  test('a merge group and a base given as a commit are fetched by name', { tags: ['slow'] }, async () => {
    const { address, base, merge } = await remote();
    const event = {
      kind: 'merge-queue' as const,
      name: 'merge_group',
      baseSha: base,
      baseRef: 'refs/heads/main',
    };
    await withArms(request(await checkout(address, merge), { event }), ({ baseline }) =>
      expect(baseline.commit).toBe(base),
    );
    await withArms(request(await checkout(address, merge), { event, base }), ({ baseline }) =>
      expect(baseline.commit).toBe(base),
    );
    await withArms(request(await checkout(address, merge), { event, base: 'origin/main' }), ({ baseline }) =>
      expect(baseline.commit).toBe(base),
    );
  });

  test('a push to the default branch records', async () => {
    const { address, base } = await remote();
    const event = { kind: 'push' as const, name: 'push', ref: 'refs/heads/main', defaultBranch: 'main' };
    const resolved = await resolveArms(request(await checkout(address, base), { event }));
    expect(resolved).toMatchObject({ kind: 'record', candidate: { commit: base } });
  });

  test('an unknown base of a shallow clone: how to have the whole history', async () => {
    const { address, head } = await remote();
    const root = await checkout(address, head);
    await expect(resolveArms(request(root, { base: 'HEAD~1' }))).rejects.toMatchObject({
      help: {
        code: 'trees/unknown-base',
        why: expect.stringContaining('shallow'),
        fix: expect.stringMatching(/^fetch all of them: git fetch --unshallow --tags\nOr name a branch/),
      },
    });
  });

  test('commits that were never pushed, in a shallow clone', async () => {
    const { address, head, work } = await remote();
    const root = await checkout(address, head);
    await gitAsync(
      root,
      'fetch',
      '--quiet',
      '--depth=1',
      'origin',
      '+refs/heads/main:refs/remotes/origin/main',
    );
    commit(root, { 'local.txt': 'l\n' });
    await withArms(request(root), ({ baseline, changed }) => {
      expect(baseline.commit).toBe(git(work, 'merge-base', 'main', 'change'));
      expect(changed).toEqual(['local.txt', 'mine.txt']);
    });
  });

  test('without persisted credentials the error says fetch-depth, and no password', async () => {
    const { address, head, base, merge } = await remote('s3cret');
    const secret = address.replace('//', '//x:wrong-s3cret@');
    const header = `http.extraheader=authorization: Basic ${Buffer.from('x:s3cret').toString('base64')}`;
    const root = await checkout(address, merge, '-c', header);
    git(root, 'remote', 'set-url', 'origin', secret);
    const error = await refusal(request(root, { event: { ...pull, headSha: head, baseSha: base } }));
    expect(error.kind).toBe('unmeasured');
    expect({
      ...error.help,
      why: error.help.why?.replace(/:\d+/, ':<port>'),
      what: error.help.what.replace(base.slice(0, 7), '<sha>'),
    }).toMatchInlineSnapshot(`
      {
        "code": "trees/history-missing",
        "fix": "check out the whole history, so that nothing has to be fetched later:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0",
        "what": "The base commit main@<sha> is not in this clone and could not be fetched.",
        "why": "fatal: Authentication failed for 'http://127.0.0.1:<port>/repo.git/'",
      }
    `);
  });

  test('a branch named like an option stays a branch', async () => {
    const { address, work, bare, head } = await remote();
    const name = '--upload-pack=touch$IFS-x';
    git(work, 'update-ref', `refs/heads/${name}`, 'main~1');
    git(work, 'push', '--quiet', bare, `refs/heads/${name}:refs/heads/${name}`);
    const root = await checkout(address, head);
    await withArms(request(root, { event: { ...pull, baseRef: name, headSha: head } }), ({ baseline }) =>
      expect(baseline.commit).toBe(git(work, 'merge-base', 'main', 'change')),
    );
    expect(readdirSync(root)).not.toContain('x');
  });

  test('tracked files that a build step changed are said', async () => {
    const { address, head, base, merge } = await remote();
    const root = await checkout(address, merge);
    write(root, { 'prompt.txt': 'built\n', 'untracked.txt': 'u\n' });
    await withArms(
      request(root, { event: { ...pull, headSha: head, baseSha: base } }),
      ({ changed, candidate, notes }) => {
        expect([changed, candidate.commit]).toEqual([['mine.txt'], merge]);
        expect(notes).toContain(
          '1 tracked file changed after checkout; suites see them as they are on disk, and "changed" means HEAD.',
        );
      },
    );
  });
});

test('an unknown base: the line to paste names a branch that this clone has', async () => {
  await expect(resolveArms(request(repository(), { base: 'mian' }))).rejects.toMatchObject({
    help: {
      code: 'trees/unknown-base',
      fix: expect.stringMatching(/: npx @pawl-dev\/pawl gate --base main$/),
    },
  });
});
