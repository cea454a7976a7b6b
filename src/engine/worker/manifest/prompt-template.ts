import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { PromptTemplate } from '../../../plan/manifest.ts';
import type { RevertedPrompt } from '../../../samples/reverted-prompt.ts';
import { digestText } from '../digest.ts';
import type { Prompt } from '../promptfoo/promptfoo-types.ts';

/** Longest text that is told, in characters: a longer prompt is mostly data. */
const LONGEST = 60_000;

/** A text with its digest, so that the parent can tell whether a secret was taken out of it on its way. */
type ToldTemplate = PromptTemplate & { readonly textDigest: string };

/**
 * The text of a prompt as people edit it, and where it stands. `file`: its own file below `root`, null for one that the config
 * holds. A list of messages in YAML or JSON is told
 * as it is written, where its template can be made of it again. Empty where the text is too long.
 */
export function promptTemplate(
  prompt: Prompt & { readonly function?: unknown },
  { root, config, file }: { readonly root: string; readonly config: string; readonly file: string | null },
): { template?: ToldTemplate } {
  const holder = file ?? config;
  const { raw } = prompt;
  if (prompt.function !== undefined) return told({ form: 'code', text: '', file: holder, line: null });
  if (typeof raw !== 'string') return {};
  const content = contentOf(path.join(root, holder));
  if (file !== null && /\.(?:ya?ml|json)$/.test(file) && rawTemplate(content, 'data') === raw)
    return told({ form: 'data', text: content, file, line: 1 });
  return told({ form: 'text', text: raw, file: holder, line: lineOf(raw, content) });
}

/** promptfoo's template of a text that somebody edited. What cannot be read stays as it is, as in promptfoo. JSON is YAML. */
export function rawTemplate(text: string, form: RevertedPrompt['form']): string {
  if (form === 'text') return text;
  try {
    return JSON.stringify(parse(text)) ?? text;
  } catch {
    return text;
  }
}

function told(template: PromptTemplate): { template?: ToldTemplate } {
  return template.text.length > LONGEST
    ? {}
    : { template: { ...template, textDigest: digestText(template.text) } };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The line at which a text begins in a file: as it stands, or indented as in YAML. Null where it stands in none, or in several places. */
function lineOf(text: string, content: string): number | null {
  if (text.trim() === '') return null;
  const at = content.indexOf(text);
  if (at >= 0 && content.indexOf(text, at + 1) < 0) return content.slice(0, at).split('\n').length;
  if (at >= 0) return null;
  const [wanted, lines] = [text.trimEnd(), content].map((of) =>
    of.split('\n').map((line) => line.trim()),
  ) as [string[], string[]];
  const starts = lines.flatMap((line, from) =>
    line === wanted[0] && wanted.every((own, of) => lines[from + of] === own) ? [from + 1] : [],
  );
  return starts.length === 1 ? (starts[0] as number) : null;
}
