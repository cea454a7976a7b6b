import path from 'node:path';
import { presentText } from '../present-files.ts';
import { folderOf, isReallyInside, joined } from '../repository-path.ts';

/** What a config may take its cases from. */
const DATA = /[\w@./ -]+\.(?:ya?ml|jsonl?|csv)\b/g;
/** Whatever else can bring cases or grade answers: code, globs, tables and data sets elsewhere. */
const UNREAD =
  /\.(?:[cm]?[jt]s|py|rb|xlsx?)\b|\*|https?:\/\/|huggingface:|\b(?:javascript|python|ruby|webhook)\b|\{\{|\{%/;

/**
 * Whether a suite may define a metric of this name itself. False where its config is data, and neither it nor the files of data that it
 * names say the name; true wherever that is not known.
 */
export function mayMention(root: string, config: string, name: string): boolean {
  const text = presentText(path.join(root, config));
  if (!/\.(?:ya?ml|json)$/.test(config) || text === '' || isNamed(text, name)) return true;
  const rest = withoutPrompts(text);
  if (UNREAD.test(rest)) return true;
  return [...new Set(rest.match(DATA) ?? [])].some((written) => {
    const file = joined(folderOf(config), written.trim().replace(/^(?:\.?\/)+/, ''));
    return isReallyInside(root, file) && presentText(path.join(root, file)).includes(name);
  });
}

/** At a key that names a metric, or among the metrics of a table. */
function isNamed(text: string, name: string): boolean {
  const word = name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`\\b(?:metric|name)["']?\\s*:\\s*["']?${word}(?![\\w-])`).test(text);
}

/** Prompts and models define no metrics, and often hold templates. */
function withoutPrompts(text: string): string {
  return text.replace(/^(?:prompts|providers|targets)\s*:.*(?:\n(?:[ \t-].*)?)*/gm, '');
}
