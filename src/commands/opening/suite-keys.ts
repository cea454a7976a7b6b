import path from 'node:path';
import type { SuiteConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import {
  type FilesDigest,
  type KeyDigests,
  keyDigests,
  type OtherChanges,
} from '../../inputs/keys/key-digests.ts';
import { INSTALLED_PACKAGES } from '../../inputs/search/installed-packages.ts';
import type { ManifestCell, SuiteManifest } from '../../plan/manifest.ts';
import { isUnknownCode } from '../../plan/pairing/provider-kinds.ts';
import { sampleKeys } from '../../samples/keys.ts';
import type { SampleKeys } from '../../samples/sample.ts';
import { trackedDigest } from '../../trees/git/tracked-digest.ts';

/** What the keys of one suite are made from, in one arm. */
export interface KeyedTree {
  /** Root of the arm's tree. */
  readonly root: string;
  readonly suite: Pick<SuiteConfig, 'config' | 'paths' | 'inputs'>;
  /** Each arm's own application is running: code may ask it. */
  readonly served: boolean;
  /** Where the tree is that of a change, or its base. */
  readonly others?: OtherChanges | undefined;
}

/** A manifest with the keys of every cell; null where something that can change it is not known. */
export async function withKeys(manifest: SuiteManifest, tree: KeyedTree): Promise<SuiteManifest> {
  const digests = await digestsOf({ ...tree, others: withoutPrompts(tree.others, manifest) });
  const cells = manifest.cells.map((cell) => ({
    ...cell,
    keys: digests && cellKeys(manifest, cell, digests, tree),
    placedKeys: digests && cellKeys(manifest, cell, digests, tree, 'placed'),
    ...(digests && gradedBy(manifest, cell, digests)),
  }));
  return { ...manifest, cells };
}

/** Prompts ask, whoever may read them. */
function withoutPrompts(
  others: OtherChanges | undefined,
  { slots }: SuiteManifest,
): OtherChanges | undefined {
  const prompts = new Set(slots.map(({ promptFile }) => promptFile));
  return others && { ...others, changed: others.changed.filter((file) => !prompts.has(file)) };
}

/** What cannot be searched or read has no keys: it is sampled again, and whoever must mend it hears of it elsewhere. */
async function digestsOf({ root, suite, others }: KeyedTree): Promise<KeyDigests | null> {
  try {
    const packages = () => trackedDigest(root, INSTALLED_PACKAGES);
    return await keyDigests({ root, suite, others, packages });
  } catch (error) {
    if (error instanceof PawlError || (error instanceof Error && 'syscall' in error)) return null;
    throw error;
  }
}

function cellKeys(
  { commonDigest, slots, cases }: SuiteManifest,
  { slot, case: row, promptDigest, settingsDigest }: ManifestCell,
  { providers, output, score }: KeyDigests,
  { suite, served }: KeyedTree,
  form: 'digest' | 'placed' = 'digest',
): SampleKeys | null {
  const { providerId = '', providerDigest = '', providerIndex = 0, unnamedDigest } = slots[slot] ?? {};
  const { assertionsDigest = '' } = cases[row] ?? {};
  const separate = providers !== null && slots.every((each) => each.providerIndex < providers.length);
  if (providers !== null && !separate) return null;
  const own = providers?.[providerIndex];
  const generationFiles = own === undefined ? [output] : [output, own];
  const generation = knownDigests(generationFiles, form);
  const grading = knownDigests([score], form);
  const asksUnknown =
    isUnknownCode(providerId) ||
    (served && generationFiles.some((files) => files.kind === 'known' && files.code));
  if (generation === null || grading === null || (asksUnknown && suite.inputs === undefined)) return null;
  if (
    !commonDigest ||
    !settingsDigest ||
    promptDigest === '' ||
    providerDigest === '' ||
    assertionsDigest === ''
  )
    return null;
  return sampleKeys(
    {
      common: commonDigest,
      provider:
        (form === 'placed' && placedProvider(providerId, unnamedDigest, suite.config)) || providerDigest,
      prompt: promptDigest,
      settings: settingsDigest,
      files: generation,
    },
    { common: commonDigest, assertions: assertionsDigest, files: grading },
  );
}

/**
 * What grades a cell, as far as it is seen. The environment of its suite counts where a model or code grades, and so does what a config of code
 * reads: that may be asked with as well.
 */
function gradedBy(
  { commonDigest, cases }: SuiteManifest,
  { case: row }: ManifestCell,
  { graders, isCode }: KeyDigests,
): Pick<ManifestCell, 'gradedBy' | 'gradedPerhapsBy'> {
  const { assertionsDigest = '', gradedByCode } = cases[row] ?? {};
  return {
    gradedBy: JSON.stringify([assertionsDigest, isCode ? '' : graders, gradedByCode ? commonDigest : '']),
    ...(isCode && gradedByCode && { gradedPerhapsBy: graders }),
  };
}

/** A provider of code whose id is its file, by where that stands in the repository; null for any other. */
function placedProvider(id: string, unnamedDigest: string | undefined, config: string): string | null {
  const [, kind = '', file, rest = ''] = CODE_FILE.exec(id) ?? [];
  if (file === undefined || unnamedDigest === undefined) return null;
  return JSON.stringify([kind, path.posix.join(path.posix.dirname(config), file), rest, unnamedDigest]);
}

/** `python:../shared/model.py:answer` */
const CODE_FILE = /^((?:\w+:)?(?:file:\/\/)?)([^:]+\.(?:[cm]?[jt]s|py|rb|go))(:.*)?$/;

function knownDigests(files: readonly FilesDigest[], form: 'digest' | 'placed'): string[] | null {
  const digests = files.flatMap((each) => (each.kind === 'known' ? [each[form]] : []));
  return digests.length === files.length ? digests : null;
}
