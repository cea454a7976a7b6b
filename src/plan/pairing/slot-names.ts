import type { ManifestSlot } from '../manifest.ts';

/** Parts of a provider id that say how a model is asked, not which. */
const KINDS = new Set(
  'chat completion completions responses messages converse realtime assistant embedding embeddings'.split(
    ' ',
  ),
);
/** Provider ids that name a file or a command. */
const PROGRAMS = /^(file|python|javascript|golang|ruby|exec|package):/;

/** Whether a provider is the repository's own code or a command. */
export function isProgram(id: string): boolean {
  return PROGRAMS.test(id);
}

/** Whether a provider is code, of the repository or of ours, that may ask any model or none. */
export function isOwnCode(id: string): boolean {
  return isProgram(id) || /^pawl:/.test(id) || !/[:/]/.test(id);
}

/** Short name of a slot for people: "triage · gpt-4o-mini". Files of results may name no prompt, or no model. */
export function slotName(slot: ManifestSlot): string {
  const names = [promptName(slot), providerName(slot)].filter((name) => name !== '');
  return names.join(' · ') || 'all';
}

/** The prompt's label, else its file without folder and extension, else its number. */
function promptName(slot: ManifestSlot): string {
  return slot.promptLabel ?? (slot.promptFile && stem(slot.promptFile)) ?? `prompt ${slot.promptIndex + 1}`;
}

/** The provider's label, else the part of its id that says which model it is. */
function providerName(slot: ManifestSlot): string {
  return slot.providerLabel ?? modelName(slot.providerId);
}

/**
 * The telling part of a provider id: `openai:chat:gpt-4o-mini` is `gpt-4o-mini`, `python:src/answer.py` is
 * `answer.py`, an address is its host and path, a fine-tune is `ft:` and its suffix (else its base model).
 */
export function modelName(id: string): string {
  if (/^(https?|wss?):\/\//.test(id)) return id.replace(/^\w+:\/\//, '').replace(/\/$/, '') || id;
  if (PROGRAMS.test(id)) return basename(id.replace(PROGRAMS, '').replace(/^\/\//, '')) || id;
  const tuned = /(?:^|:)ft:([^:]+)(?::[^:]*)?(?::([^:]*))?/.exec(id);
  if (tuned) return `ft:${tuned[2] || tuned[1]}`;
  const [first, ...rest] = id.split(':');
  const parts = rest.length > 1 && KINDS.has(rest[0] as string) ? rest.slice(1) : rest;
  return basename(parts.join(':')) || first || id;
}

/** Who logs in at an address, and what it is asked with under a name that secrets have. */
const LOGINS = /(?<=\/\/)[^\s/?#]*@/g;
const ASKED_SECRETS = /(?<=[?&][\w.-]{0,40}(?:key|token|secret|sig|signature|passw(?:or)?d)=)[^\s&#]+/gi;

/** An id or a label of a provider without the secrets of an address in it: neither names a model, and reports show both. */
export function withoutAddressSecrets(id: string): string {
  return id.replace(LOGINS, '').replace(ASKED_SECRETS, '***');
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).trim();
}

function stem(path: string): string | null {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return (dot > 0 ? name.slice(0, dot) : name) || null;
}
