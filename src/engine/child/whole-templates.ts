import { createHash } from 'node:crypto';
import type { ManifestSlot } from '../../plan/manifest.ts';
import type { ChildManifest } from '../messages/child-messages.ts';

/** Slots with the texts of their prompts as far as these are whole: one that a secret was taken out of is another prompt. */
export function withWholeTemplates(slots: ChildManifest['slots']): readonly ManifestSlot[] {
  return slots.map(({ template, ...slot }) => {
    if (template === undefined) return slot;
    const { textDigest, ...told } = template;
    return digestOf(told.text) === textDigest ? { ...slot, template: told } : slot;
  });
}

/** As the child makes it: line ends count as one character. */
function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
