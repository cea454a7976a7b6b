import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ManifestSlot, PromptTemplate } from '../../plan/manifest.ts';
import type { RevertedPrompt } from '../../samples/reverted-prompt.ts';
import type { ChildManifest } from '../messages/child-messages.ts';

/** Longest file of messages that is read, in bytes. */
const LONGEST = 200_000;

/**
 * Slots with the texts of their prompts as people edit them, as far as these are whole: a text that a secret was taken out of is another
 * prompt. A list of messages in YAML or JSON is told as it is written, where promptfoo's template can be made of it again.
 */
export function withWholeTemplates(slots: ChildManifest['slots'], root: string): readonly ManifestSlot[] {
  return slots.map(({ template, ...slot }) => {
    if (template === undefined) return slot;
    const { textDigest, ...told } = template;
    return digestOf(told.text) === textDigest ? { ...slot, template: asWritten(told, root) } : slot;
  });
}

/** promptfoo's template of a text that somebody edited. What cannot be read stays as it is, as in promptfoo. JSON is YAML. */
export function rawTemplate({ template, form }: Pick<RevertedPrompt, 'template' | 'form'>): string {
  if (form === 'text') return template;
  try {
    return JSON.stringify(parse(template)) ?? template;
  } catch {
    return template;
  }
}

function asWritten(told: PromptTemplate, root: string): PromptTemplate {
  if (told.form !== 'text' || !/\.(?:ya?ml|json)$/.test(told.file)) return told;
  const text = contentOf(path.join(root, told.file));
  const isSame = text !== null && rawTemplate({ template: text, form: 'data' }) === told.text;
  return isSame ? { ...told, form: 'data', text, line: 1 } : told;
}

function contentOf(file: string): string | null {
  try {
    const { size } = statSync(file);
    return statSync(file).isFile() && size <= LONGEST ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}

/** As the child makes it: line ends count as one character. */
function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
