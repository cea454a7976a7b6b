import { createHash } from 'node:crypto';
import { textFile } from '../../config/text-file.ts';
import { yamlSource } from '../../config/yaml/yaml-source.ts';
import { fileKind } from '../../plan/estimate/file-kinds.ts';
import type { SuitePlan } from '../../plan/eval-plan.ts';
import type { ProviderSettings } from '../../plan/manifest.ts';
import { scalarSettings } from '../../plan/pairing/provider-settings.ts';
import { settingMoves } from '../../plan/pairing/slot-moves.ts';
import type { Arms } from '../../trees/arms.ts';
import { NAMED_MODEL } from '../../vocabulary.ts';

/** Longest file that is taken for one of settings, in bytes. */
const MAX_BYTES = 256_000;
/** More changes than that are told by their lines. */
const MOST = 5;
const NOTHING = { config: '', prompts: new Set<string>() };

/**
 * Settings that differ in the changed YAML and JSON files that these suites depend on (a retriever's, say), by file.
 * Prompts and the suites' own configs are told otherwise; what cannot be read as settings is left out.
 */
export function changedSettings(
  arms: Arms,
  suites: readonly SuitePlan[],
  prompts: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const told = new Set([...prompts, ...suites.map(({ config }) => config)]);
  const files = new Set(suites.flatMap(({ changedInputs }) => changedInputs));
  const wanted = [...files].filter(
    (file) => /\.(ya?ml|json)$/i.test(file) && !told.has(file) && fileKind(file, NOTHING) !== 'packages',
  );
  return new Map(
    wanted.flatMap((file) => {
      const [before, after] = [settingsIn(arms.baseline.root, file), settingsIn(arms.candidate.root, file)];
      if (before === null || after === null) return [];
      const told = new Set([...toldNames(file, before), ...toldNames(file, after)]);
      const moves = settingMoves(without(before, told), without(after, told));
      return moves.length > 0 && moves.length <= MOST ? [[file, moves] as const] : [];
    }),
  );
}

/** Settings that are told by the slot that they move: a model's id behind an alias of the policy, and where a retrieval names the alias. */
function toldNames(file: string, settings: ProviderSettings): readonly string[] {
  const isPolicy = /(^|\/)pawl\.ya?ml$/.test(file);
  return Object.entries(settings).flatMap(([name, value]) => {
    const isNamed = name.endsWith('.model') && String(value).startsWith(NAMED_MODEL);
    return isNamed || (isPolicy && /^models\..+\.id$/.test(name)) ? [name] : [];
  });
}

function without(settings: ProviderSettings, names: ReadonlySet<string>): ProviderSettings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.has(name)));
}

function settingsIn(root: string, file: string): ProviderSettings | null {
  const text = textFile(root, file, MAX_BYTES);
  if (text.kind !== 'value') return null;
  const source = yamlSource(file, text.value);
  if (source.kind !== 'value') return null;
  const itself = (text: string) => text;
  return scalarSettings(source.value.plain(), itself, (secret) =>
    createHash('sha256').update(secret).digest('hex'),
  );
}
