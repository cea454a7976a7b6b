import type { ModelFile } from '../../github/server/reviews-model.ts';
import type { PullRequest, Shop } from '../suites/shop.ts';

/** The changed files of a pull request, as GitHub lists them: against where it left main, from git itself. */
export function pullFiles({ server }: Shop, { base, head }: PullRequest): readonly ModelFile[] {
  const range = `${base}...${head}`;
  const names = server('diff', '--name-only', '-z', range)
    .split('\0')
    .filter((name) => name !== '');
  return names.map((filename) => {
    const text = server('diff', '--no-color', '--no-ext-diff', range, '--', filename);
    const at = text.indexOf('\n@@ ');
    return { filename, ...(at >= 0 && { patch: text.slice(at + 1) }) };
  });
}

/** What a click on a suggestion makes of a file. */
export function clickedText(
  text: string,
  {
    line,
    start,
    body,
  }: { readonly line?: number | undefined; readonly start?: number | undefined; readonly body: string },
): string {
  const [, block = ''] = /\n(`{3,}suggestion\n[\s\S]*)$/.exec(body) ?? [];
  const lines = block.split('\n').slice(1, -1);
  const end = line as number;
  const first = start ?? end;
  return text
    .split('\n')
    .toSpliced(first - 1, end - first + 1, ...lines)
    .join('\n');
}
