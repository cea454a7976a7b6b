import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { POLICY_SCHEMA_URL } from '../../src/config/policy/policy.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
};
const major = manifest.version.split('.')[0];

/** What scripts/stage-package.mjs lays out, without dist/, which has a test of its own. */
const STAGED = [...manifest.files, 'README.md', 'LICENSE'];

function filesUnder(name: string): readonly string[] {
  if (!statSync(path.join(root, name)).isDirectory()) return [name];
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

describe('the package', () => {
  const pages = STAGED.filter((name) => name !== 'dist')
    .flatMap(filesUnder)
    .filter((file) => file.endsWith('.md'));
  const isStaged = (file: string) => STAGED.some((name) => file === name || file.startsWith(`${name}/`));

  test('holds README, licence, changelog, action, schemas and docs', () => {
    for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'action.yml', 'schemas', 'docs', 'dist'])
      expect([name, STAGED.includes(name), existsSync(path.join(root, name))]).toEqual([name, true, true]);
    for (const kind of ['pawl', 'result', 'plan', 'backtest'])
      expect(existsSync(path.join(root, `schemas/${kind}.schema.json`))).toBe(true);
    expect(pages.length).toBeGreaterThan(20);
  });

  test('says what it is in less than 125 characters where GitHub and npm cut it off', () => {
    const { description } = parse(read('action.yml')) as { readonly description: string };
    expect(description.length).toBeLessThan(125);
    expect(manifest.description).toBe(description);
    expect([manifest.name, manifest.license]).toEqual(['@pawl-dev/pawl', 'MIT']);
    expect(manifest.bin).toEqual({ pawl: 'dist/cli.js' });
  });

  test.each(pages)('no link of %s leads out of the package or nowhere', (page) => {
    expect(linksIn(read(page)).flatMap((link) => problemOf(page, link))).toEqual([]);
  });

  /** Pages may name a test as evidence: it is read in the repository. */
  function problemOf(page: string, link: string): readonly string[] {
    const [target = '', anchor] = link.split('#');
    const file = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
    if (!existsSync(path.join(root, file))) return [`${link}: no such file`];
    if (page !== 'CONTRIBUTING.md' && !isStaged(file))
      return file.startsWith('test/') ? [] : [`${link}: not in the package`];
    if (anchor === undefined || !file.endsWith('.md')) return [];
    return anchorsIn(read(file)).has(anchor) ? [] : [`${link}: no such heading`];
  }
});

/** Targets of links and pictures to files of the repository; code is none. */
function linksIn(text: string): readonly string[] {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors that GitHub gives headings. */
function anchorsIn(text: string): ReadonlySet<string> {
  const headings = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

describe('a release', () => {
  const workflow = read('.github/workflows/release.yml');
  const { on, jobs } = parse(workflow) as {
    readonly on: { readonly push: { readonly tags: readonly string[] } };
    readonly jobs: Readonly<
      Record<
        string,
        {
          readonly if?: string;
          readonly needs?: string;
          readonly permissions?: Readonly<Record<string, string>>;
          readonly steps: readonly { readonly name?: string; readonly run?: string }[];
        }
      >
    >;
  };
  const step = (job: string, name: string) =>
    jobs[job]?.steps.find((each) => each.name === name)?.run ?? expect.fail(`${job} has no step "${name}"`);

  test('is a tag that is the version of package.json, and not the moving major tag', () => {
    expect(on.push.tags).toEqual(['v*.*.*']);
    expect(`v${manifest.version}`).toMatch(/^v\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(step('build', 'The tag is the version of package.json and of the changelog, on main')).toContain(
      'node scripts/release.mjs check "$GITHUB_REF_NAME"',
    );
  });

  test('without a tag is a dry run: nothing is published, and no job after the build runs', () => {
    expect(Object.keys(on)).toEqual(['push', 'pull_request', 'workflow_dispatch']);
    expect(jobs.publish?.if).toBe("github.ref_type == 'tag'");
    expect(jobs.announce?.needs).toBe('publish');
    expect(step('build', 'Publish, all but the last step')).toMatch(/^npm publish .* --dry-run /);
    expect(jobs.build?.permissions).toEqual({ contents: 'read' });
  });

  test('moves the major tag that every place that people copy from names', () => {
    // What the step makes of a tag, as the shell does: everything before the first dot.
    expect(step('announce', 'Move the major tag')).toMatch(/major="\$\{GITHUB_REF_NAME%%\.\*\}"/);
    const moved = `v${manifest.version}`.replace(/\..*$/, '');
    expect(moved).toBe(`v${major}`);
    expect(POLICY_SCHEMA_URL).toContain(`/pawl/${moved}/schemas/`);
    for (const file of [
      'README.md',
      'docs/how-to/set-up.md',
      'docs/how-to/two-jobs.md',
      'docs/how-to/shards.md',
      'src/config/starter.ts',
    ]) {
      const named = [...read(file).matchAll(/pawl-dev\/pawl@(v\d+)\b/g)].map(([, tag]) => tag);
      expect([file, named.length > 0, [...new Set(named)]]).toEqual([file, true, [moved]]);
    }
  });

  test('packs what was staged, and publishes a pre-release beside the newest', () => {
    expect(step('build', 'Pack')).toMatch(/npm run stage staged\n\s*npm pack \.\/staged/);
    expect(step('publish', 'Publish')).toMatch(/\*-\*\) tag=next ;; \*\) tag=latest/);
  });
});
