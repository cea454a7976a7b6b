import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gitEnv } from '../support/files/repository.ts';

const root = path.resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, env: gitEnv, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && !/^(?:dist|vendor|node_modules)\/|(?:^|\/)package-lock\.json$/.test(file))
  .filter((file) => !/\.(?:png|xlsx|gz|zip)$/.test(file) && existsSync(path.join(root, file)));
const pages = tracked.filter((file) => file.endsWith('.md') && !file.startsWith('fixtures/'));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** A page without its code, which holds no link and no heading. */
function prose(page: string): string {
  return read(page)
    .replaceAll(/^( *)(```+|~~~+)[^\n]*\n[\s\S]*?^\1\2 *$/gm, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
}

/** What a link calls the headings of a page, as GitHub makes these names, and ids that the page sets itself. */
function anchorsOf(page: string): ReadonlySet<string> {
  const found = new Map<string, number>();
  const headings = [...prose(page).matchAll(/^#{1,6} +(.+?) *#* *$/gm)].map(([, heading = '']) => {
    const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
    const name = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = found.get(name) ?? 0;
    found.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
  const ids = [...read(page).matchAll(/<[a-z]+[^>]*\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id);
  return new Set([...headings, ...ids]);
}

/** Targets of a page's links that lie in this repository. */
function linksOf(page: string): readonly string[] {
  const text = prose(page).replaceAll(/`[^`\n]*`/g, '``');
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?: +"[^"]*")?\)/g)];
  const listed = [...text.matchAll(/^\[[^\]]+\]: *(\S+)/gm)];
  const html = [...text.matchAll(/\s(?:href|src|srcset)="([^"]+)"/g)];
  return [...inline, ...listed, ...html]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** What is wrong with a link; null where nothing is. */
function wrongLink(page: string, target: string): string | null {
  const [file = '', anchor] = decodeURI(target).split('#');
  const to = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(root, to))) return `${page}: there is no ${to}`;
  if (anchor === undefined || !to.endsWith('.md')) return null;
  return anchorsOf(to).has(anchor) ? null : `${page}: ${to} has no heading #${anchor}`;
}

test('each link of a page leads to a file that is there, and to a heading that it has', () => {
  const links = pages.flatMap((page) => linksOf(page).map((target) => [page, target] as const));
  expect(links.length).toBeGreaterThan(200);
  expect(links.filter(([, target]) => target.includes('#')).length).toBeGreaterThan(30);
  expect(links.flatMap(([page, target]) => wrongLink(page, target) ?? [])).toEqual([]);
});

test('a step that a page names by its number is one of the section that it links', () => {
  const named = pages.flatMap((page) =>
    [...prose(page).matchAll(/\]\(([^)\s#]*)#([^)\s]+)\),? \(?step (\d+)/g)].map(
      ([, file = '', anchor = '', step = '']) => {
        const target = file === '' ? page : path.join(path.dirname(page), file);
        const sections = prose(target).split(/^## /m);
        const section = sections.find(
          (text) => text.split('\n')[0]?.toLowerCase().replaceAll(' ', '-') === anchor,
        );
        return { page, step, isThere: new RegExp(`^(?:\\*\\*)?${step}\\. `, 'm').test(section ?? '') };
      },
    ),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter(({ isThere }) => !isThere)).toEqual([]);
});

test('each page that a message of the source names is there, with its heading, and by its address', () => {
  const sources = tracked.filter((file) => /^src\/.*\.tsx?$/.test(file));
  const named = sources.flatMap((file) =>
    [...read(file).matchAll(/docsPage\('([^']+)'\)/g)].map(([, target = '']) => [file, target] as const),
  );
  expect(named.length).toBeGreaterThan(9);
  expect(named.flatMap(([, target]) => wrongLink('docs/README.md', target) ?? [])).toEqual([]);
  // Whoever runs the package has no folder of that name. Comments speak to whoever reads the source.
  const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  expect(
    sources.filter((file) => /docs\/(?:how-to|explanation|reference)\//.test(withoutComments(read(file)))),
  ).toEqual([]);
});

/** Folders that one machine has: whoever reads such a path cannot use it, and it tells where something was written. `/proc` is every Linux's own. */
const MACHINE =
  /(?:(?<=file:\/\/)|(?<![\w.~*/}-]))\/(?:tmp|home|root|work|workspace|Users|builds|__w|mnt|private|var\/(?:folders|tmp)|opt\/hostedtoolcache|github\/(?:home|workspace))(?![\w-])|\b[A-Z]:\\+Users\b/;

/** Files whose paths are meant, each with its reason. */
const MEANT: Readonly<Record<string, string>> = {
  'src/trees/base-tree.ts': 'a line to paste, for whom the usual folder is inside the repository',
  'docs/reference/errors.md': 'the same line',
  'fixtures/events/broken.hostile.json': 'what an attacker would write',
  'test/config/gate-config.test.ts': "a folder of the repository, as git's ignore file names it",
  'test/docs/links.test.ts': 'these reasons',
  'test/engine/worker/loading/odd-path.test.ts': 'made up: nothing is read there',
  'test/engine/messages/texts.test.ts': 'made up: what a report must not show',
  'test/journal/carried-journals.test.ts': 'what an attacker would write',
  'test/trees/own-recording.test.ts': 'made up: nothing is read there',
  'test/trees/tree-seal.test.ts': 'where a link of an attacker leads',
};

test('no committed text names a folder of the machine that it was written on', () => {
  const named = tracked.filter((file) => MACHINE.test(read(file)));
  expect(named.filter((file) => !Object.hasOwn(MEANT, file))).toEqual([]);
  // A reason that nothing needs any more goes.
  expect(Object.keys(MEANT).filter((file) => !named.includes(file) && tracked.includes(file))).toEqual([]);
});

test.each([
  ['see /tmp/notes.md', true],
  ['`/home/runner/work`', true],
  ['file:///root/answers.json', true],
  ['"C:\\\\Users\\\\me"', true],
  ['../shared/tmp/notes.md', false],
  ['https://example.org/home/page', false],
  ['/proc/self/environ', false],
  ['/homepage', false],
])('a folder of a machine: %s', (text, isOne) => {
  expect(MACHINE.test(text)).toBe(isOne);
});
