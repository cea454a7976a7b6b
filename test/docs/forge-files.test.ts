import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const FORMS = '.github/ISSUE_TEMPLATE';
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id: string; readonly attributes: object }[];
}

const forms = readdirSync(path.join(root, FORMS)).filter((name) => name !== 'config.yml');

describe('an issue form is one that GitHub takes', () => {
  test.each(forms)('%s', (name) => {
    const form = parse(read(`${FORMS}/${name}`)) as Form;
    expect([typeof form.name, typeof form.description]).toEqual(['string', 'string']);
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['textarea', 'input', 'dropdown', 'checkboxes', 'markdown']).toContain(type);
      expect(attributes).toHaveProperty('label');
    }
  });

  test('three of them, and links that lead somewhere', () => {
    expect(forms.length).toBe(3);
    const { contact_links } = parse(read(`${FORMS}/config.yml`)) as {
      contact_links: readonly { readonly url: string }[];
    };
    const pages = contact_links.flatMap(({ url }) => /\/blob\/main\/(.+)$/.exec(url)?.[1] ?? []);
    expect(pages.map((page) => [page, existsSync(path.join(root, page))])).toEqual([
      ['docs/how-to/troubleshooting.md', true],
    ]);
  });
});

test('each action of GitHub is named in one version, wherever people read it', () => {
  const files = ['src', 'docs'].flatMap((folder) => globSync(`${folder}/**/*.{ts,md}`, { cwd: root }));
  const named = [...files, 'README.md', 'action.yml'].flatMap((file) => [
    ...read(file).matchAll(/\b(actions\/[\w-]+)@(v\d+)/g),
  ]);
  const versions = new Map<string, Set<string>>();
  for (const [, name = '', version = ''] of named)
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  expect([...versions].filter(([, own]) => own.size > 1).map(([name]) => name)).toEqual([]);
  expect(versions.get('actions/checkout')).toEqual(new Set(['v7']));
});

test('a pull request runs each of the checks and tests that CONTRIBUTING.md says CI runs', () => {
  const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map(
    (file) =>
      parse(read(file)) as {
        readonly on: object;
        readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
      },
  );
  const runs = workflows
    .filter(({ on }) => 'pull_request' in on)
    .filter(
      ({ on }) => (on as { pull_request: { paths?: unknown } | null }).pull_request?.paths === undefined,
    )
    .flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run)));
  expect(runs).toEqual(
    expect.arrayContaining(['npm test', 'npm run test:slow', 'npm run check', 'npm run build']),
  );
});

test('every path that has owners is there', () => {
  const paths = [...read('.github/CODEOWNERS').matchAll(/^\/(\S+) +@/gm)].map(([, name = '']) => name);
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((name) => globSync(name, { cwd: root }).length === 0)).toEqual([]);
});

test('the support page names what package.json and the source ask for', () => {
  const { engines, peerDependencies } = JSON.parse(read('package.json')) as {
    readonly engines: { readonly node: string };
    readonly peerDependencies: { readonly promptfoo: string };
  };
  const page = read('SUPPORT.md');
  expect(page).toContain(`${engines.node.replace('>=', '')} or later for the command`);
  expect(page).toContain(`version ${peerDependencies.promptfoo.replace(/^>=|\.0$/g, '')} or later`);
});
