import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveArms } from '../../../src/trees/resolve-arms.ts';
import { commit, git, withoutPast, write } from '../../support/files/repository.ts';
import { repository, temporaryFolder } from '../../support/files/temporary.ts';
import { request } from '../arms-request.ts';

interface Seen {
  readonly root: string;
  readonly base: string;
  readonly notes: readonly string[];
}

/** Runs `look` over the base tree of the working tree's last commit but one. */
async function withBase(
  root: string,
  look: (seen: Seen) => void,
  more: Parameters<typeof request>[1] = {},
): Promise<void> {
  const resolved = await resolveArms(request(root, { base: 'HEAD~1', ...more }));
  if (resolved.kind !== 'compare') throw new Error('expected two arms');
  const { arms } = resolved;
  try {
    look({ root, base: arms.baseline.root, notes: [...arms.notes.slice(1), ...arms.packageNotes] });
  } finally {
    await arms.close();
  }
}

/** What real Node prints for a file of a tree. */
function node(root: string, file: string): string {
  return execFileSync(process.execPath, [path.join(root, file)], { encoding: 'utf8' }).trim();
}

const manifest = (name: string, more: object = {}) =>
  JSON.stringify({ name, version: '1.0.0', main: 'index.js', ...more });

/** What `npm install` leaves in a workspaces repository: links to its own packages, folders for those of others. */
const workspaces = {
  '.gitignore': 'node_modules\n.env\n.env.local\ndist\n.venv\n',
  'package.json': JSON.stringify({ workspaces: ['packages/*'], dependencies: { plain: '1', plugin: '1' } }),
  'package-lock.json': '{}',
  'packages/shared/package.json': manifest('@acme/shared'),
  'packages/shared/index.js': 'module.exports = "shared of main";\n',
  'evals/suite.js':
    'console.log(require("@acme/shared"), require("plain"), require("plugin"), require("outer"));\n',
  'evals/prompt.txt': 'one\n',
};
const installed = {
  'node_modules/@acme/shared': { link: '../../packages/shared' },
  'node_modules/@scoped/dep/package.json': manifest('@scoped/dep'),
  'node_modules/@scoped/dep/index.js': 'module.exports = "scoped";\n',
  'node_modules/plain/package.json': manifest('plain', { dependencies: { '@scoped/dep': '1' } }),
  'node_modules/plain/index.js': 'module.exports = "plain(" + require("@scoped/dep") + ")";\n',
  'node_modules/plugin/package.json': manifest('plugin', { peerDependencies: { '@acme/shared': '*' } }),
  'node_modules/plugin/index.js': 'module.exports = "plugin(" + require("@acme/shared") + ")";\n',
  'node_modules/outer/package.json': manifest('outer', { dependencies: { plugin: '1' } }),
  'node_modules/outer/index.js': 'module.exports = "outer(" + require("plugin") + ")";\n',
  'node_modules/.bin/own': { link: '../@acme/shared/index.js' },
  'node_modules/.bin/other': { link: '../plain/index.js' },
  'node_modules/broken': { link: 'nowhere' },
};

describe('borrowed Node packages', () => {
  test("a change of a shared package: main's side runs main's package, however it is reached", async () => {
    const root = repository(workspaces);
    commit(root, { 'packages/shared/index.js': 'module.exports = "shared of the change";\n' });
    write(root, installed);
    await withBase(root, ({ base, notes }) => {
      expect(node(root, 'evals/suite.js')).toBe(
        'shared of the change plain(scoped) plugin(shared of the change) outer(plugin(shared of the change))',
      );
      expect(node(base, 'evals/suite.js')).toBe(
        'shared of main plain(scoped) plugin(shared of main) outer(plugin(shared of main))',
      );
      expect(realpathSync(path.join(base, 'node_modules/.bin/own'))).toBe(
        path.join(base, 'packages/shared/index.js'),
      );
      expect(realpathSync(path.join(base, 'node_modules/.bin/other'))).toBe(
        path.join(root, 'node_modules/plain/index.js'),
      );
      expect(lstatSync(path.join(base, 'node_modules/plain')).isSymbolicLink()).toBe(true);
      expect(notes).toEqual([]);
    });
  });

  test('a prompt edit borrows everything, silently; nested folders too', async () => {
    const root = repository({
      ...workspaces,
      'packages/shared/index.js': 'module.exports = require("nested");\n',
    });
    commit(root, { 'evals/prompt.txt': 'two\n' });
    write(root, {
      ...installed,
      'packages/shared/node_modules/nested/package.json': manifest('nested'),
      'packages/shared/node_modules/nested/index.js': 'module.exports = "nested";\n',
    });
    await withBase(root, ({ base, notes }) => {
      expect(node(base, 'evals/suite.js')).toBe('nested plain(scoped) plugin(nested) outer(plugin(nested))');
      expect(notes).toEqual([]);
    });
  });

  test('without packages of its own one link does for all, also to an install elsewhere', async () => {
    const elsewhere = temporaryFolder();
    write(elsewhere, {
      'plain/package.json': manifest('plain'),
      'plain/index.js': 'module.exports = "plain";\n',
    });
    for (const install of [
      { 'node_modules/plain/index.js': 'module.exports = "plain";\n' },
      { node_modules: { link: elsewhere } },
    ]) {
      const root = repository({
        '.gitignore': 'node_modules\n',
        'a/suite.js': 'console.log(require("plain"));\n',
      });
      commit(root, { 'a/prompt.txt': 'two\n' });
      write(root, install);
      await withBase(root, ({ base }) => {
        expect(lstatSync(path.join(base, 'node_modules')).isSymbolicLink()).toBe(true);
        expect(node(base, 'a/suite.js')).toBe('plain');
      });
      expect(existsSync(path.join(root, 'node_modules/plain/index.js'))).toBe(true);
    }
  });

  test('manifests that name no dependency are not lock files, new ones neither', async () => {
    const root = repository(workspaces);
    commit(root, { 'dist2/package.json': '{"type":"module"}', 'broken/package.json': '[' });
    await withBase(root, ({ notes }) => expect(notes).toEqual([]));
  });

  test('a package that main does not have yet stays missing there', async () => {
    const root = repository(workspaces);
    commit(root, {
      'packages/fresh/package.json': manifest('fresh'),
      'packages/fresh/index.js': 'module.exports = 1',
    });
    write(root, { ...installed, 'node_modules/fresh': { link: '../packages/fresh' } });
    await withBase(root, ({ base }) => {
      expect(existsSync(path.join(base, 'node_modules/fresh'))).toBe(false);
      expect(existsSync(path.join(base, 'node_modules/plain'))).toBe(true);
    });
  });

  test("pnpm: links into the store are kept, a store that links the repository's own packages is said", async () => {
    const root = repository({ ...workspaces, 'pnpm-lock.yaml': 'a\n' });
    commit(root, { 'packages/shared/index.js': 'module.exports = "shared of the change";\n' });
    write(root, {
      'node_modules/.pnpm/plain@1.0.0/node_modules/plain/package.json': manifest('plain'),
      'node_modules/.pnpm/plain@1.0.0/node_modules/plain/index.js': 'module.exports = "plain";\n',
      'node_modules/.pnpm/plug@1.0.0/node_modules/@acme/shared': { link: '../../../../../packages/shared' },
      'node_modules/plain': { link: '.pnpm/plain@1.0.0/node_modules/plain' },
      'node_modules/@acme/shared': { link: '../../packages/shared' },
    });
    await withBase(root, ({ base, notes }) => {
      expect(realpathSync(path.join(base, 'node_modules/plain'))).toContain(
        path.join(root, 'node_modules/.pnpm'),
      );
      expect(realpathSync(path.join(base, 'node_modules/@acme/shared'))).toBe(
        path.join(base, 'packages/shared'),
      );
      expect(notes).toEqual([
        "Installed packages load this PR's own packages also on main's side (`plug@1.0.0`). To install main's own, add to main's pawl.yaml: `setup: pnpm install --frozen-lockfile`",
      ]);
    });
  });

  test.each([
    ['package-lock.json', '{"a":1}', 'npm ci'],
    ['package.json', '{"dependencies":{"b":"2"}}', 'npm ci'],
    ['uv.lock', 'x', 'uv sync --frozen'],
    ['sub/pnpm-lock.yaml', 'x', 'pnpm install --frozen-lockfile'],
  ])('%s differs without setup: borrowed, and the line is named', async (file, content, line) => {
    const root = repository(workspaces);
    commit(root, { [file]: content });
    write(root, installed);
    await withBase(root, ({ base, notes }) => {
      expect(existsSync(path.join(base, 'node_modules/plain/index.js'))).toBe(true);
      expect(notes).toEqual([
        `Main runs with the packages installed for this PR, although \`${file}\` differs. To install its own, add to main's pawl.yaml: \`setup: ${line}\``,
      ]);
    });
  });

  test('a package.json whose scripts alone differ is not a reason to install', async () => {
    const root = repository(workspaces);
    commit(root, {
      'package.json': JSON.stringify({ ...JSON.parse(workspaces['package.json']), scripts: { x: 'y' } }),
    });
    write(root, installed);
    await withBase(root, ({ notes }) => expect(notes).toEqual([]));
  });
});

describe('setup', () => {
  const setup = [
    `${process.execPath} -e "require('fs').writeFileSync('made.txt', process.cwd()); console.log('in', 'setup')"`,
  ];

  test('runs in the base tree when code differs, and borrows nothing', async () => {
    const root = repository(workspaces);
    commit(root, { 'evals/suite.js': 'console.log(2)\n' });
    write(root, installed);
    const lines: string[] = [];
    const look = ({ base, notes }: Seen) => {
      expect(readFileSync(path.join(base, 'made.txt'), 'utf8')).toBe(base);
      expect(existsSync(path.join(base, 'node_modules'))).toBe(false);
      expect(notes).toEqual([
        "Main's packages: `setup` runs in its own tree, because `evals/suite.js` differs.",
      ]);
    };
    await withBase(root, look, { setup, log: (line) => lines.push(line) });
    expect(lines).toEqual([`setup (main's tree): ${setup[0]}`, 'in setup']);
  });

  test('waits for prepare when told so, and runs once', async () => {
    const root = repository(workspaces);
    commit(root, { 'evals/suite.js': 'console.log(2)\n' });
    const resolved = await resolveArms(request(root, { base: 'HEAD~1', setup, setupLater: true }));
    if (resolved.kind !== 'compare') throw new Error('expected two arms');
    const made = path.join(resolved.arms.baseline.root, 'made.txt');
    expect(existsSync(made)).toBe(false);
    await Promise.all([resolved.arms.prepare(), resolved.arms.prepare()]);
    expect(existsSync(made)).toBe(true);
    await resolved.arms.close();
  });

  test('runs for a prompt too when a build made what main lacks; without setup the line is named', async () => {
    const root = repository(workspaces);
    commit(root, { 'evals/prompt.txt': 'two\n' });
    write(root, {
      ...installed,
      'packages/shared/dist/index.js': 'module.exports = 1;\n',
      'node_modules/plain/dist/x.js': '',
    });
    const why = '`packages/shared/dist`, made by a build, is not in git';
    await withBase(
      root,
      ({ base, notes }) => {
        expect(existsSync(path.join(base, 'made.txt'))).toBe(true);
        expect(notes).toEqual([`Main's packages: \`setup\` runs in its own tree, because ${why}.`]);
      },
      { setup },
    );
    await withBase(root, ({ base, notes }) => {
      expect(existsSync(path.join(base, 'packages/shared/dist'))).toBe(false);
      expect(notes).toEqual([
        `${why}: main's side lacks it. To build it there, add to main's pawl.yaml: \`setup: [npm ci, npm run build]\``,
      ]);
    });
  });

  test('does not run for a prompt', async () => {
    const root = repository(workspaces);
    commit(root, { 'evals/prompt.txt': 'two\n' });
    write(root, installed);
    await withBase(root, ({ base }) => expect(existsSync(path.join(base, 'made.txt'))).toBe(false), {
      setup,
    });
  });

  test.each([
    [
      'a failing command',
      `${process.execPath} -e "console.error('no such lock'); process.exit(3)"`,
      'trees/setup-failed',
      'unmeasured',
      /exit code 3/,
      /no such lock/,
    ],
    [
      'an unknown command',
      'no-such-program --x',
      'trees/setup-failed',
      'unmeasured',
      /could not be started/,
      undefined,
    ],
    [
      'shell words',
      'npm ci && npm run build',
      'trees/shell-syntax',
      'usage',
      /only a shell understands/,
      /without a shell/,
    ],
    ['nothing', '  ', 'trees/empty-command', 'usage', /empty/, undefined],
  ])('%s is refused and leaves no tree', async (_name, command, code, kind, what, why) => {
    const root = repository(workspaces);
    commit(root, { 'evals/suite.js': 'console.log(2)\n' });
    const error = await resolveArms(request(root, { base: 'HEAD~1', setup: [command] })).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      kind,
      help: { code, what: expect.stringMatching(what), fix: expect.any(String) },
    });
    if (why) expect(error).toMatchObject({ help: { why: expect.stringMatching(why) } });
    expect(git(root, 'worktree', 'list').split('\n')).toHaveLength(1);
  });
});

describe('what else the base tree gets', () => {
  test('untracked .env files of any folder; tracked ones stay the base’s', async () => {
    const root = repository({ ...workspaces, 'evals/.env.example': 'A=main\n', '.env.shared': 'B=main\n' });
    commit(root, { '.env.shared': 'B=change\n' });
    write(root, { '.env': 'KEY=1\n', 'evals/.env.local': 'KEY=2\n', 'fresh/.env': 'KEY=3\n' });
    await withBase(root, ({ base }) => {
      const read = (file: string) => readFileSync(path.join(base, file), 'utf8');
      expect([read('.env'), read('evals/.env.local'), read('.env.shared')]).toEqual([
        'KEY=1\n',
        'KEY=2\n',
        'B=main\n',
      ]);
    });
  });

  const environment = (root: string, inside: string) => ({
    '.venv/pyvenv.cfg': 'home = /usr/bin\n',
    '.venv/lib/python3.13/site-packages/other.pth': `import _virtualenv # ${root}/.venv/lib\n`,
    '.venv/lib/python3.13/site-packages/own.pth': inside,
  });

  test('a Python environment, unless it would run the change’s own code on main’s side', async () => {
    const root = repository({ ...workspaces, 'src/own.py': 'a\n' });
    commit(root, { 'evals/prompt.txt': 'two\n' });
    write(root, environment(root, `${root}/src\n`));
    await withBase(root, ({ base, notes }) => {
      expect(realpathSync(path.join(base, '.venv'))).toBe(path.join(root, '.venv'));
      expect(notes).toEqual([]);
    });
    commit(root, { 'src/own.py': 'b\n' });
    await withBase(root, ({ base, notes }) => {
      expect(existsSync(path.join(base, '.venv'))).toBe(false);
      expect(notes).toEqual([
        "`.venv` holds an editable install of this repository, whose Python code differs: main's side does not use it. To install its own, add to main's pawl.yaml: `setup: uv sync --frozen`",
      ]);
    });
    write(root, { '.venv/lib/python3.13/site-packages/own.pth': '/elsewhere\n' });
    await withBase(root, ({ base }) => expect(existsSync(path.join(base, '.venv/pyvenv.cfg'))).toBe(true));
  });

  test('each submodule at its own commit; one whose commit cannot be had is said', {
    tags: ['slow'],
  }, async () => {
    const inner = repository({ 'inner.txt': '1\n' });
    const root = repository({ 'a.txt': '1\n' });
    const allow = ['-c', 'protocol.file.allow=always'];
    git(root, ...allow, 'submodule', '--quiet', 'add', inner, 'same');
    git(root, ...allow, 'submodule', '--quiet', 'add', inner, 'moved');
    commit(root, {});
    commit(path.join(root, 'moved'), { 'inner.txt': '2\n' });
    commit(root, {});
    await withBase(root, ({ base, notes }) => {
      expect(readFileSync(path.join(base, 'same/inner.txt'), 'utf8')).toBe('1\n');
      expect(readFileSync(path.join(base, 'moved/inner.txt'), 'utf8')).toBe('1\n');
      expect(lstatSync(path.join(base, 'same')).isSymbolicLink()).toBe(false);
      expect(notes).toEqual([]);
    });
    write(root, { 'same/built.js': '' });
    withoutPast(path.join(root, 'moved'));
    await withBase(root, ({ base, notes }) => {
      expect(readdirSync(path.join(base, 'same'))).toContain('built.js');
      expect(readdirSync(path.join(base, 'moved'))).toEqual([]);
      expect(notes).toEqual([
        "The submodules `moved` differ and are empty in main's tree. To fill them, add to main's pawl.yaml: `setup: git submodule update --init --recursive`",
      ]);
    });
    expect(readFileSync(path.join(root, 'same/inner.txt'), 'utf8')).toBe('1\n');
  });

  test('Git LFS files that are pointers here are pointers there, and a note says so', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
    const root = repository({ '.gitattributes': '*.big filter=lfs\n', 'a.big': pointer });
    commit(root, { 'b.txt': 'b\n' });
    await withBase(root, ({ notes }) =>
      expect(notes).toEqual([expect.stringMatching(/^1 file of Git LFS is a pointer in this checkout/)]),
    );
  });

  test('a tracked node_modules folder stays the base’s own', async () => {
    const root = repository({ 'node_modules/a/index.js': 'main\n' });
    commit(root, { 'node_modules/a/index.js': 'change\n' });
    mkdirSync(path.join(root, 'node_modules/b'));
    await withBase(root, ({ base }) =>
      expect(readFileSync(path.join(base, 'node_modules/a/index.js'), 'utf8')).toBe('main\n'),
    );
  });
});
