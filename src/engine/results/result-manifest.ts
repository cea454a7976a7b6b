import { createHash } from 'node:crypto';
import type { ManifestCase, ManifestSlot, SuiteManifest } from '../../plan/manifest.ts';
import type { ResultSuite } from '../../plan/result-set.ts';

/** The suite's name where a file does not say one. */
export const UNNAMED_SUITE = 'results';

/** A suite of a result file from its columns, cases and samples; what a file cannot say is absent, not guessed. */
export function resultSuite(
  suite: string,
  { slots, cases, cells }: Pick<SuiteManifest, 'slots' | 'cases' | 'cells'>,
  samples: ResultSuite['samples'],
): ResultSuite {
  const manifest: SuiteManifest = {
    suite,
    arm: 'candidate',
    description: null,
    slots,
    cases,
    cells,
    together: { kind: 'cell' },
    maxConcurrency: null,
    delayMs: null,
    sharedAddresses: [],
    missingSecrets: [],
    gradersPerCell: 0,
  };
  return { manifest, samples };
}

/** A column that a file names by one text, or not at all (''). */
export function namedSlot(index: number, name: string): ManifestSlot {
  return {
    index,
    promptIndex: index,
    providerIndex: 0,
    promptLabel: name,
    providerLabel: null,
    providerId: '',
    promptFile: null,
    promptDigest: '',
    providerDigest: '',
  };
}

/** A case that a file names by its id alone. Empty digests: what it holds is not known. */
export function namedCase(index: number, id: string): ManifestCase {
  return {
    index,
    id,
    description: null,
    varsDigest: '',
    assertionsDigest: '',
    preview: '',
    critical: false,
    cluster: null,
    repeatNever: false,
  };
}

/** SHA-256 of a value as JSON with sorted keys; '' for an absent one. Where a file lies on a disk is left out. */
export function digestOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
  const placeless = text.replace(/file:\/\/[^"\s]*[/\\]/g, 'file://');
  return createHash('sha256').update(placeless).digest('hex');
}
