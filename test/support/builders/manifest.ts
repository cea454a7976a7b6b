import type { ManifestCase, ManifestSlot, SuiteManifest } from '../../../src/plan/manifest.ts';

/** A manifest's case with what a test says of it. */
export function manifestCase(over: Partial<ManifestCase> = {}): Omit<ManifestCase, 'index'> {
  return {
    id: null,
    description: null,
    varsDigest: 'aaaaaaaaaaaaaaaa',
    assertionsDigest: 'check',
    preview: '',
    critical: false,
    cluster: null,
    repeatNever: false,
    ...over,
  };
}

/** A manifest's column with what a test says of it. */
export function manifestSlot(over: Partial<ManifestSlot> = {}): Omit<ManifestSlot, 'index'> {
  return {
    promptIndex: 0,
    providerIndex: 0,
    promptLabel: null,
    providerLabel: null,
    providerId: 'openai:chat:gpt-4o-mini',
    promptFile: 'prompts/triage.txt',
    promptDigest: 'prompt-1',
    providerDigest: 'settings-1',
    ...over,
  };
}

/** A manifest whose every case runs in every column. */
export function manifest(
  cases: readonly Omit<ManifestCase, 'index'>[],
  slots: readonly Omit<ManifestSlot, 'index'>[] = [manifestSlot()],
  over: Partial<SuiteManifest> = {},
): SuiteManifest {
  const columns = slots.map((slot, index) => ({ ...slot, index }));
  const rows = cases.map((testCase, index) => ({ ...testCase, index }));
  return {
    suite: 'triage',
    arm: 'candidate',
    description: null,
    slots: columns,
    cases: rows,
    cells: rows.flatMap((row) =>
      columns.map((column) => ({
        index: row.index * columns.length + column.index,
        slot: column.index,
        case: row.index,
        promptDigest: `${column.promptDigest}/${row.varsDigest}`,
      })),
    ),
    together: { kind: 'cell' },
    maxConcurrency: null,
    delayMs: null,
    sharedAddresses: [],
    missingSecrets: [],
    gradersPerCell: 0,
    ...over,
  };
}
