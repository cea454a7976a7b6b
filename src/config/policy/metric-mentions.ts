import path from 'node:path';
import { isGlob } from '../glob-signs.ts';
import { presentText } from '../present-files.ts';
import { folderOf, isReallyInside, repositoryPath } from '../repository-path.ts';
import { yamlSource } from '../yaml/yaml-source.ts';

/** Files that hold cases as data. */
const DATA = /\.(?:ya?ml|jsonl?|csv)$/i;
/** Data whose texts can name further files. */
const NESTED = /\.(?:ya?ml|json)$/i;
/** Whatever else can bring cases or grade answers: code, globs, templates, tables and data sets elsewhere. */
const UNREAD =
  /\.(?:[cm]?[jt]sx?|py|rb|xlsx?)\b|\*|https?:\/\/|huggingface:|\b(?:javascript|python|ruby|webhook)\b|\{\{|\{%/;
/** A letter of JSON Lines that is written by its number. */
const LETTER_BY_NUMBER = /\\u[\da-f]{4}/i;
/** They define no metrics, and often hold templates. */
const ASIDE = ['prompts', 'providers', 'targets'];

/** Longest file that is parsed for it, in characters: of a longer one nothing is claimed. */
const LONGEST = 500_000;

interface Search {
  readonly root: string;
  readonly config: string;
  readonly name: string;
  readonly seen: Set<string>;
}

/**
 * Whether a suite may define a metric of this name itself. False where its config is data, and neither it nor the files of data behind it
 * say the name; true wherever that is not known.
 */
export function mayMention(root: string, config: string, name: string): boolean {
  const text = presentText(path.join(root, config)).normalize();
  if (!NESTED.test(config) || text === '' || isNamed(text, name.normalize())) return true;
  const search = { root, config, name: name.normalize(), seen: new Set([config]) };
  return textsIn(config, text, ASIDE)?.some((each) => mayTell(search, config, each)) ?? true;
}

/** Names of metrics that stand in a suite's config itself. Not all that it has: files of cases name more. */
export function metricsInConfig(root: string, config: string): readonly string[] {
  const text = presentText(path.join(root, config)).normalize();
  if (!NESTED.test(config) || text.length > LONGEST) return [];
  const source = yamlSource(config, text);
  return source.kind === 'problems' ? [] : [...new Set(metricNames(source.value.plain()))];
}

function metricNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'metric' in value && typeof value.metric === 'string' ? [value.metric] : [];
  return [...own, ...Object.values(value).flatMap(metricNames)];
}

/** Whether a text of a file leads to the name, or to what is not read here. */
function mayTell(search: Search, file: string, text: string): boolean {
  // As a file is parsed, also behind an alias, or in letters written by their numbers.
  if (text.normalize() === search.name) return true;
  const written = text.replace(/^file:\/\//, '').replace(/#[^#]*$/, '');
  if (UNREAD.test(text) || (DATA.test(written) && isGlob(written))) return true;
  return DATA.test(written) && dataFiles(search, file, written).some((data) => mayDefine(search, data));
}

/** A path is read from the config's folder, or, in a `$ref`, from that of the file that names it. */
function dataFiles({ root, config, seen }: Search, file: string, written: string): readonly string[] {
  const places = [config, file].map((from) => repositoryPath(root, folderOf(from), written));
  const found = [...new Set(places)].filter(
    (place): place is string => place !== null && !seen.has(place) && isReallyInside(root, place),
  );
  for (const place of found) seen.add(place);
  return found;
}

function mayDefine(search: Search, data: string): boolean {
  const text = presentText(path.join(search.root, data)).normalize();
  if (text.includes(search.name)) return true;
  if (!NESTED.test(data)) return UNREAD.test(text) || LETTER_BY_NUMBER.test(text);
  return textsIn(data, text)?.some((each) => mayTell(search, data, each)) ?? true;
}

/** Every text of a YAML or JSON file, but for those at some of its keys; null where it cannot be parsed, or is too long. */
function textsIn(file: string, text: string, aside: readonly string[] = []): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const source = yamlSource(file, text);
  if (source.kind === 'problems') return null;
  const plain = source.value.plain();
  if (typeof plain !== 'object' || plain === null) return leaves(plain);
  return Object.entries(plain).flatMap(([key, value]) => (aside.includes(key) ? [] : leaves(value)));
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' ? [value] : [];
}

/** At a key that names a metric, or among the metrics of a table. */
function isNamed(text: string, name: string): boolean {
  const word = name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`\\b(?:metric|name)["']?\\s*:\\s*["']?${word}(?![\\w-])`).test(text);
}
