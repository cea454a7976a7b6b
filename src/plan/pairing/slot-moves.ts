import type { ManifestSlot, ProviderSettings } from '../manifest.ts';
import { isSameModel } from './model-spelling.ts';
import { isSecretMark } from './provider-settings.ts';
import { isProgram, modelName } from './slot-names.ts';

/**
 * What differs in a slot between main and this PR, in people's words: `prompt prompts/triage.txt`,
 * `model gpt-4o → gpt-4o-mini`, `setting k 4 → 8`; `provider settings` where it cannot be said which. Empty where nothing does.
 */
export function slotMoves(before: ManifestSlot, after: ManifestSlot): readonly string[] {
  const given = settingMoves(before.given ?? {}, after.given ?? {});
  return [...promptMoves(before, after), ...providerMoves(before, after), ...given];
}

function promptMoves(before: ManifestSlot, after: ManifestSlot): readonly string[] {
  if (before.promptDigest === after.promptDigest) return [];
  if (after.promptFile === null)
    return [after.promptLabel === null ? 'prompt' : `prompt ${after.promptLabel}`];
  if (before.promptFile === null || before.promptFile === after.promptFile)
    return [`prompt ${after.promptFile}`];
  return [`prompt ${before.promptFile} → ${after.promptFile}`];
}

function providerMoves(before: ManifestSlot, after: ManifestSlot): readonly string[] {
  const [old, now] = [before.providerSettings ?? {}, after.providerSettings ?? {}];
  // Settings need the long form of a provider, where people often write its id out.
  if (before.providerId !== after.providerId && isSameModel(before.providerId, after.providerId)) {
    const named = settingMoves(old, now);
    if (named.length === 0 && before.unnamedDigest !== after.unnamedDigest) return ['provider settings'];
    return named.length > 0 ? named : [`spelling of the model ${before.providerId} → ${after.providerId}`];
  }
  if (before.providerId !== after.providerId) {
    const [from, to] = changedModel(before.providerId, after.providerId);
    // A program may make its id of a setting: that moved with it, and is said already.
    const isSaid = (name: string) => String(old[name]) === from && String(now[name]) === to;
    const rest = Object.fromEntries(Object.entries(old).filter(([name]) => !isSaid(name)));
    return [`model ${from} → ${to}`, ...settingMoves(rest, now, { both: true })];
  }
  // A digest says nothing of secrets.
  if (before.providerDigest === after.providerDigest) return settingMoves(secretsOf(old), secretsOf(now));
  const named = settingMoves(old, now);
  if (named.length > 0) return named;
  return [isProgram(after.providerId) ? 'provider code or settings' : 'provider settings'];
}

/** Short names of two models where they tell them apart, else whole ids. */
export function changedModel(before: string, after: string): readonly [before: string, after: string] {
  const [short, shortAfter] = [modelName(before), modelName(after)];
  return short === shortAfter ? [before, after] : [short, shortAfter];
}

/** Settings named one by one; of more, their number is said. */
const NAMED = 5;
/** Stands for a setting that one side does not have. */
const UNSET = 'unset';

/**
 * What differs between two sets of settings, in people's words: `setting k 4 → 8`, `setting top_p unset → 0.9`, `setting apiKey changed`.
 * `both`: only settings that both have, where one without the other says nothing (another model).
 */
export function settingMoves(
  before: ProviderSettings,
  after: ProviderSettings,
  { both = false }: { readonly both?: boolean } = {},
): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const moves = names
    .filter((name) => before[name] !== after[name])
    .filter((name) => !both || (Object.hasOwn(before, name) && Object.hasOwn(after, name)))
    .map((name) => settingMove(name, before[name], after[name]));
  const left = moves.length - NAMED;
  return left > 0 ? [...moves.slice(0, NAMED), `${left} more settings`] : moves;
}

type Value = ProviderSettings[string] | undefined;

/** A secret is only called changed, also where it was not there before. */
function settingMove(name: string, before: Value, after: Value): string {
  if (isSecretMark(before) || isSecretMark(after)) return `setting ${name} changed`;
  return `setting ${name} ${settingValue(before)} → ${settingValue(after)}`;
}

function secretsOf(settings: ProviderSettings): ProviderSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => isSecretMark(value)));
}

/** A setting's value for people. */
export function settingValue(value: Value): string {
  return value === undefined ? UNSET : String(value) === '' ? '(empty)' : String(value);
}
