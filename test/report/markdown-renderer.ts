import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The part of a HTML tree that the tests look at. */
export interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly HtmlNode[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkGithub, { repository: 'acme/shop' })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** Markdown as GitHub makes it HTML (tables, autolinks, mentions, references, raw HTML), before any sanitising. */
export function render(markdown: string): HtmlNode {
  return processor.runSync(processor.parse(markdown)) as HtmlNode;
}

/** Every element below a node. */
export function elementsOf(tree: HtmlNode): (HtmlNode & { readonly tagName: string })[] {
  const found: (HtmlNode & { readonly tagName: string })[] = [];
  visit(tree as never, (node: HtmlNode) => {
    if (node.type === 'comment') found.push({ ...node, tagName: '!--' });
    if (node.type === 'element') found.push({ ...node, tagName: node.tagName as string });
  });
  return found;
}

/** The text below a node. */
export function textOf(tree: HtmlNode): string {
  return tree.value ?? (tree.children ?? []).map(textOf).join('');
}
