import type { ManifestSlot, MovedSetting } from '../manifest.ts';
import { isSecretMark } from './provider-settings.ts';
import { changedModel, settingValue } from './slot-moves.ts';
import { isProgram } from './slot-names.ts';

/** More than that are not told apart. */
const MOST = 12;

/**
 * The settings of a slot that moved together, as far as each can be set back alone. Empty where one moved alone, where the provider is
 * code, and where main's value is not known: a secret, a file of main's tree, a provider that the suite does not write by its id.
 */
export function movedSettings(before: ManifestSlot, after: ManifestSlot): readonly MovedSetting[] {
  if (after.providerWritten === undefined || isProgram(after.providerId)) return [];
  const [old, now] = [before.providerSettings ?? {}, after.providerSettings ?? {}];
  const isOther = before.providerId !== after.providerId;
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => old[name] !== now[name])
    // Another model: a setting that one of them alone has says nothing.
    .filter((name) => !isOther || (Object.hasOwn(old, name) && Object.hasOwn(now, name)))
    .sort();
  const moved = names.length + (isOther ? 1 : 0);
  if (moved < 2 || moved > MOST) return [];
  const [from, to] = changedModel(before.providerId, after.providerId);
  const model: readonly MovedSetting[] =
    isOther && before.providerWritten !== undefined && !isProgram(before.providerId)
      ? [{ name: 'model', from, to, main: { kind: 'model', id: before.providerWritten } }]
      : [];
  const settings = names
    .filter((name) => isKnown(old[name]) && isKnown(now[name]))
    .map(
      (name): MovedSetting => ({
        name,
        from: settingValue(old[name]),
        to: settingValue(now[name]),
        main: { kind: 'setting', value: old[name] ?? null },
      }),
    );
  return [...model, ...settings];
}

/** Whether what is known of a setting is its very value. */
function isKnown(value: string | number | boolean | undefined): boolean {
  if (typeof value !== 'string') return true;
  return !isSecretMark(value) && !value.includes('***') && !/^(?:file|exec|package):/.test(value);
}
