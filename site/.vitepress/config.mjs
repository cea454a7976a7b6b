// The documentation as a site: `npm ci --prefix site --ignore-scripts`, then `npm run --prefix site build`.
// The pages are the Markdown files that GitHub shows; nothing is written for the site alone.
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitepress';

const docs = path.resolve(import.meta.dirname, '../../docs');
/** A copy beside the packages: Vite looks for them above each page. */
const pages = path.resolve(import.meta.dirname, '../pages');
rmSync(pages, { recursive: true, force: true });
cpSync(docs, pages, { recursive: true });

const SOURCE = 'https://github.com/pawl-dev/pawl/blob/main';

/** `{{` in a text is promptfoo's template or a workflow's expression; without this Vue would run it. */
function withoutVue(md) {
  for (const rule of ['text', 'code_inline']) {
    const render = md.renderer.rules[rule];
    md.renderer.rules[rule] = (tokens, at, ...rest) => {
      const { content } = tokens[at];
      const shown = render?.(tokens, at, ...rest) ?? md.utils.escapeHtml(content);
      return content.includes('{{') ? `<span v-pre>${shown}</span>` : shown;
    };
  }
}

/** Links that leave the folder go to the file on GitHub. */
function toSource(md) {
  md.core.ruler.push('to-source', ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const target = token.attrGet('href');
      if (token.type !== 'link_open' || target === null || /^(?:[a-z]+:|#|\/)/i.test(target)) continue;
      const [file, anchor] = target.split('#');
      const found = path.relative(docs, path.resolve(path.dirname(path.join(docs, env.relativePath)), file));
      if (!found.startsWith('..')) continue;
      const place = path.posix.normalize(`docs/${found.split(path.sep).join('/')}`);
      token.attrSet('href', `${SOURCE}/${place}${anchor === undefined ? '' : `#${anchor}`}`);
    }
  });
}

/** The pages of a folder by their titles, the index left out. */
function pagesOf(folder) {
  const names = readdirSync(path.join(docs, folder)).filter((name) => /(?<!README)\.md$/.test(name));
  const found = names.map((name) => {
    const [, title] = /^# (.+)$/m.exec(readFileSync(path.join(docs, folder, name), 'utf8')) ?? [];
    return { text: (title ?? name).replaceAll('`', ''), link: path.posix.join('/', folder, name.replace(/\.md$/, '')) };
  });
  return found.sort((one, two) => (one.text < two.text ? -1 : 1));
}

export default defineConfig({
  srcDir: 'pages',
  title: 'Pawl',
  description: 'A regression gate for prompts, RAG configurations and fine-tuned models.',
  rewrites: { 'README.md': 'index.md', 'decisions/README.md': 'decisions/index.md' },
  // Braces at the end of a line are JSON here, and not attributes.
  markdown: {
    attrs: { disable: true },
    config: (md) => {
      withoutVue(md);
      toSource(md);
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: 'deep',
    socialLinks: [{ icon: 'github', link: 'https://github.com/pawl-dev/pawl' }],
    sidebar: [
      { text: 'Learn', items: pagesOf('.') },
      { text: 'How to', items: pagesOf('how-to') },
      { text: 'Look up', items: pagesOf('reference') },
      { text: 'Understand', items: pagesOf('explanation') },
      { text: 'Decisions', link: '/decisions/', collapsed: true, items: pagesOf('decisions') },
    ],
  },
});
