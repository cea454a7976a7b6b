import { folderOf } from '../repository-path.ts';

/** File names that say nothing of what a suite is about: its folder does. */
const SAYS_NOTHING = new Set([
  'promptfooconfig',
  'promptfoo',
  'config',
  'eval',
  'evals',
  'suite',
  'tests',
  'index',
]);

/**
 * One id for each config, in the same order: its folder (`evals/support/promptfooconfig.yaml` is `support`; the
 * root's is `promptfoo`), with what the file name adds (`promptfooconfig.rag.yaml`: `support-rag`); a config of a
 * free name is called by it. More of the path is added only where ids are equal to others or `taken`.
 */
export function suiteIds(
  configs: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const named = configs.map(nameParts);
  const depths = named.map(({ depth }) => depth);
  const ids = () => named.map(({ parts }, at) => idOf(parts.slice(-(depths[at] ?? 1))));
  for (let round = 0; round < 64; round++) {
    const current = ids();
    const clashing = current.flatMap((id, at) => (taken.has(id) || isRepeated(current, id) ? [at] : []));
    const growing = clashing.filter((at) => (depths[at] ?? 0) < (named[at]?.parts.length ?? 0));
    if (growing.length === 0) break;
    for (const at of growing) depths[at] = (depths[at] ?? 0) + 1;
  }
  return numbered(ids(), taken);
}

function nameParts(config: string): { readonly parts: readonly string[]; readonly depth: number } {
  const folder = folderOf(config);
  const folders = folder === '' ? ['promptfoo'] : folder.split('/');
  const stem = config.slice(config.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  if (SAYS_NOTHING.has(stem.toLowerCase())) return { parts: folders, depth: 1 };
  const added = /^promptfooconfig[._-](.+)$/.exec(stem)?.[1];
  return added ? { parts: [...folders, added], depth: 2 } : { parts: [...folders, stem], depth: 1 };
}

function idOf(parts: readonly string[]): string {
  const id = parts
    .join('-')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 80);
  return id.replace(/-+$/, '') || 'suite';
}

function isRepeated(ids: readonly string[], id: string): boolean {
  return ids.indexOf(id) !== ids.lastIndexOf(id);
}

function numbered(ids: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const used = new Set(taken);
  return ids.map((id) => {
    let unique = id;
    for (let count = 2; used.has(unique); count++) unique = `${id}-${count}`;
    used.add(unique);
    return unique;
  });
}
