import { type InputSearch, meanings } from './input-search.ts';

/** Names of all that lies in the folders which a name in a file is seen from. */
export function namesBeside(search: InputSearch, file: string): readonly string[] {
  return meanings(search, file, '.').flatMap((folder) => search.probe.namesIn(folder));
}

/** Texts of a source that are compared with names of files. One with more is parsed. */
const MOST_TEXTS = 2_000;

/** Whether a text of a source may be the beginning or the end of a name of what lies beside: `page` of `page-1.txt`, also in `page-{n}`. */
export function mayNameBeside(search: InputSearch, file: string, texts: readonly string[]): boolean {
  const names = namesBeside(search, file);
  return (
    texts.length > MOST_TEXTS ||
    texts.some((text) => {
      const [start = ''] = text.split(/\$?\{/, 1);
      const end = text.slice(text.lastIndexOf('}') + 1);
      const [isStart, isEnd] = [start.length > 2, /^\.\w/.test(end)];
      return names.some((name) => (isStart && name.startsWith(start)) || (isEnd && name.endsWith(end)));
    })
  );
}

/** The files beside a source whose names begin and end as a text does around its one star. Null for other texts. */
export function filesBeside(search: InputSearch, file: string, text: string): readonly string[] | null {
  const [start = '', end, more] = text.includes('/') ? [] : text.split('*');
  // A star alone stands for all of something else.
  if (end === undefined || more !== undefined || text.length < 4) return null;
  const fits = (name: string) => name.startsWith(start) && name.endsWith(end);
  return [...new Set(namesBeside(search, file))]
    .filter(fits)
    .flatMap((name) => meanings(search, file, name))
    .filter((place) => search.probe.kindOf(place) === 'file');
}
