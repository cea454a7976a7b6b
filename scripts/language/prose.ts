import { type ParserPlugin, parse } from '@babel/parser';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Text that a person reads. */
interface Prose {
  /** Its first line in the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What a person reads in a file of ours: paragraphs of Markdown; comments and texts of TypeScript. */
export function proseOf(file: string, text: string): readonly Prose[] {
  return file.endsWith('.md') ? markdownProse(text) : codeProse(file, text);
}

/** Paragraphs, headings and cells, without code. */
function markdownProse(text: string): readonly Prose[] {
  const found: Prose[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => {
    if (!['paragraph', 'heading', 'tableCell'].includes(node.type)) return;
    found.push({ line: node.position?.start.line ?? 1, text: wordsOfNode(node) });
  });
  return found;
}

function wordsOfNode(node: object): string {
  if ('children' in node && Array.isArray(node.children)) return node.children.map(wordsOfNode).join('');
  if (!('value' in node) || typeof node.value !== 'string') return '';
  return 'type' in node && node.type === 'inlineCode' ? 'code' : node.value;
}

/** Comments, and texts of three words and more. */
function codeProse(file: string, text: string): readonly Prose[] {
  const plugins: ParserPlugin[] = file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'];
  const tree = parse(text, { sourceType: 'module', plugins, tokens: true });
  const comments = (tree.comments ?? [])
    .filter(({ value }) => !/^\s*(?:biome-|@ts-|prettier|v8 |c8 )/.test(value))
    .map(({ value, loc }) => ({ line: loc?.start.line ?? 1, text: commentText(value) }));
  const texts: Prose[] = [];
  for (const token of tree.tokens ?? []) {
    const label: unknown = token.type?.label;
    if (label !== 'string' && label !== 'template' && label !== 'jsxText') continue;
    const value =
      typeof token.value === 'string' ? token.value : (token.value?.cooked ?? token.value?.raw ?? '');
    texts.push({ line: token.loc.start.line, text: withoutCode(String(value)) });
  }
  return [...joinedLines(comments), ...texts.filter((one) => /\p{L}+ \p{L}+ \p{L}+/u.test(one.text))];
}

/** Neighbouring line comments are one text. */
function joinedLines(comments: readonly Prose[]): readonly Prose[] {
  const joined: { line: number; last: number; text: string }[] = [];
  for (const { line, text } of comments) {
    const before = joined.at(-1);
    if (before !== undefined && before.last === line - 1) {
      before.text += `\n${text}`;
      before.last = line;
    } else joined.push({ line, last: line + text.split('\n').length - 1, text });
  }
  return joined.map(({ line, text }) => ({ line, text }));
}

function commentText(value: string): string {
  return withoutCode(value.replaceAll(/^\s*\*? ?/gm, ''));
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`\n]*`/g, 'code');
}
