import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PromptTemplate, UnaskedWords } from '../../../plan/manifest.ts';
import type { ChildManifest } from '../../messages/child-messages.ts';
import { digestText } from '../digest.ts';
import type { Prompt } from '../promptfoo/promptfoo-types.ts';
import { fileBelow } from './prompt-sources.ts';

/** Longest text that is told, in characters: a longer prompt is mostly data. */
const LONGEST = 60_000;

/** A text with its digest, so that the parent can tell whether a secret was taken out of it on its way. */
type ToldTemplate = Omit<PromptTemplate, 'form'> & {
  readonly form: 'text' | 'code';
  readonly textDigest: string;
};

/**
 * The template of a prompt, and where it stands. `file`: its own file below `root`, null for one that the config holds. Empty where the text is
 * too long.
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
  return told({ form: 'text', text: raw, file: holder, line: lineOf(raw, content) });
}

/**
 * A manifest with the words of templates that no case is asked. `file`: the template that others load, as a whole path; where it is null, they are
 * those of the prompt that holds them.
 */
export function withUnasked(
  manifest: ChildManifest,
  unasked: readonly (Omit<UnaskedWords, 'line'> & { readonly within?: string })[],
  root: string,
): ChildManifest {
  if (unasked.length === 0) return manifest;
  const placed = unasked.map(({ file, within, ...words }) => {
    const { text } = words;
    const [first = ''] = text.split('\n', 1);
    const holder =
      file === null
        ? manifest.slots.find(({ template }) =>
            within === undefined ? template?.text.includes(first) : template?.text === within,
          )?.template?.file
        : fileBelow(root, file);
    if (!holder) return { ...words, file: null, line: null };
    return { ...words, file: holder, line: lineOf(first, contentOf(path.join(root, holder))) };
  });
  return { ...manifest, unasked: placed };
}

function told(template: Omit<ToldTemplate, 'textDigest'>): { template?: ToldTemplate } {
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
