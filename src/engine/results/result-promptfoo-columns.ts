import type { ManifestSlot } from '../../plan/manifest.ts';
import { digestOf } from './result-manifest.ts';
import type { PromptfooRows } from './result-promptfoo-rows.ts';
import type { PromptfooColumn, PromptfooRow } from './result-promptfoo-schema.ts';

/** The column that a row belongs to: its key, and the columns of all keys in order. */
export interface PromptfooColumns {
  keyOf(row: PromptfooRow): string;
  slotOf(index: number, key: string): ManifestSlot;
}

/**
 * Columns of a promptfoo file. promptfoo labels an unlabelled prompt by its file and text, or by its text alone:
 * such a label is no name.
 */
export function promptfooColumns({ columns, rows }: PromptfooRows): PromptfooColumns {
  const keyOf = (row: PromptfooRow): string => {
    if (typeof row.promptIdx === 'number') return String(row.promptIdx);
    return JSON.stringify([row.prompt?.label ?? row.prompt?.display ?? row.prompt?.raw, providerOf(row).id]);
  };
  const firsts = new Map(rows.toReversed().map((row) => [keyOf(row), row]));
  const prompts = ordinals();
  const providers = ordinals();
  const slotOf = (index: number, key: string): ManifestSlot => {
    const row = firsts.get(key) as PromptfooRow;
    const column = columns[row.promptIdx ?? -1];
    const { id, label } = providerOf(row, column);
    const prompt = column ?? { ...row.prompt, raw: row.prompt?.label ?? row.prompt?.display, provider: null };
    const name = prompt.label ?? prompt.display ?? null;
    const template = prompt.raw ?? null;
    return {
      index,
      promptIndex: prompts(JSON.stringify([name, template])),
      providerIndex: providers(JSON.stringify([id, label])),
      ...promptName(name, template),
      providerLabel: label,
      providerId: id,
      promptDigest: digestOf(template ?? name),
      providerDigest: '',
    };
  };
  return { keyOf, slotOf };
}

function providerOf(
  row: PromptfooRow,
  column?: PromptfooColumn,
): { readonly id: string; readonly label: string | null } {
  const own = typeof row.provider === 'string' ? { id: row.provider, label: null } : row.provider;
  const id = own?.id || column?.provider || '';
  const label = own?.label || (column?.provider !== id ? column?.provider : null) || null;
  return { id, label: label === id ? null : label };
}

/** Label and file of a prompt, as far as promptfoo's own label tells. */
function promptName(
  label: string | null,
  template: string | null,
): Pick<ManifestSlot, 'promptLabel' | 'promptFile'> {
  const none = { promptLabel: null, promptFile: null };
  if (label === null || label === '' || label === template) return none;
  const file = /^(?:file:\/\/)?([^\n:]+\.\w{1,6})(?::|$)/.exec(label)?.[1];
  if (file !== undefined) return { promptLabel: null, promptFile: file };
  return label.includes('\n') || label.includes('{{') ? none : { promptLabel: label, promptFile: null };
}

/** Numbers equal keys alike, in order of first use. */
function ordinals(): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}
