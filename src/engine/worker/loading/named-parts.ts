import type { ChildManifest } from '../../messages/child-messages.ts';
import { unstubbed } from '../calls/wrapped-provider.ts';
import type { Grid } from './dry-run.ts';
import { aliasOf, namesInside } from './pawl-providers.ts';

/** Longest text that is looked for in training data, in characters. */
const LONGEST = 20_000;

/** A manifest with the names that the policy gives its models and, where they are wanted, the texts that its cases ask. */
export function withNamedParts(manifest: ChildManifest, grid: Grid, withTexts: boolean): ChildManifest {
  const slots = manifest.slots.map((slot, at) => {
    const provider = grid.columns[at]?.provider;
    if (provider === undefined) return slot;
    const [alias, names] = [aliasOf(unstubbed(provider)), namesInside(unstubbed(provider))];
    return {
      ...slot,
      ...(alias !== undefined && { alias }),
      ...(names.length > 0 && { aliasesInside: [...names] }),
    };
  });
  if (!withTexts) return { ...manifest, slots };
  const cases = manifest.cases.map((entry, at) => ({ ...entry, texts: textsOf(grid.rows[at]?.vars ?? {}) }));
  return { ...manifest, slots, cases };
}

function textsOf(vars: Readonly<Record<string, unknown>>): string[] {
  return Object.values(vars).flatMap((value) =>
    typeof value === 'string' && value.trim() !== '' ? [value.slice(0, LONGEST)] : [],
  );
}
