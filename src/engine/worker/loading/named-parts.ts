import { RETRIEVAL } from '../../../vocabulary.ts';
import type { ChildManifest } from '../../messages/child-messages.ts';
import { unstubbed } from '../calls/wrapped-provider.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import type { Grid } from './dry-run.ts';
import { aliasOf, namesInside } from './pawl-providers.ts';
import { leavesPromptOut } from './request-code.ts';

/** promptfoo's provider that answers with the prompt itself. */
export const ECHO = 'echo';

/** Longest text that is looked for in training data, in characters. */
const LONGEST = 20_000;

/** A manifest with the names that the policy gives its models and, where they are wanted, the texts that its cases ask. */
export function withNamedParts(manifest: ChildManifest, grid: Grid, withTexts: boolean): ChildManifest {
  const slots = manifest.slots.map((slot, at) => {
    const provider = grid.columns[at]?.provider;
    if (provider === undefined) return slot;
    const own = unstubbed(provider);
    const [alias, names] = [aliasOf(own), namesInside(own)];
    return {
      ...slot,
      ...(alias !== undefined && { alias }),
      ...(names.length > 0 && { aliasesInside: [...names] }),
      ...(isEcho(own) && { echoes: true as const }),
      ...(leavesPromptOut(own) && { leavesPromptOut: true as const }),
    };
  });
  if (!withTexts) return { ...manifest, slots };
  const cases = manifest.cases.map((entry, at) => ({ ...entry, texts: textsOf(grid.rows[at]?.vars ?? {}) }));
  return { ...manifest, slots, cases };
}

/** Whether a prompt is its own answer, by the provider itself or by what stands for a model in the settings of a retriever. */
function isEcho(provider: ApiProvider): boolean {
  if (!provider.id().startsWith(RETRIEVAL)) return provider.id() === ECHO;
  return Object.values(Object(provider.config) as object).some((part) => Object(part).model === ECHO);
}

function textsOf(vars: Readonly<Record<string, unknown>>): string[] {
  return Object.values(vars).flatMap((value) =>
    typeof value === 'string' && value.trim() !== '' ? [value.slice(0, LONGEST)] : [],
  );
}
