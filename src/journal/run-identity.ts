import { createHash } from 'node:crypto';
import type { GateConfig } from '../config/gate-config.ts';
import { samplingPolicy } from '../config/policy/policy-keys.ts';
import { suiteEnvironment } from '../engine/child/child-environment.ts';
import { serverAddresses } from '../engine/server-addresses.ts';
import type { ManifestSlot } from '../plan/manifest.ts';
import { isSecretMark } from '../plan/pairing/provider-settings.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../plan/unmeasured-suite.ts';
import type { Arms } from '../trees/arms.ts';
import { type ContentRequest, contentDigest } from '../trees/git/content-digest.ts';
import { VERSION } from '../version.ts';

/** What a run is told by, beside what both trees hold. */
interface IdentifiedRun {
  readonly env: NodeJS.ProcessEnv;
  /** No CI event: the candidate is the working tree as it stands. */
  readonly isLocal: boolean;
}

/**
 * Digest of what a run's samples depend on: the keys of both arms' cells and what else their manifests say, the part of
 * the policy that samples, the version, and which servers the environment names. So a push that changes nothing of it, or
 * another commit on main, is the same run. Where a cell has no keys, or this PR edits a secret, both trees' whole content counts in their place, but
 * for the policy file's own bytes, so that a raised budget goes on from what is there.
 */
export async function runIdentity(
  arms: Arms,
  config: GateConfig,
  suites: ReadonlyMap<string, SuiteArms>,
  run: IdentifiedRun,
): Promise<string> {
  const trees = () => {
    const { changed, uncommitted } = arms;
    // A change that touches no suite runs nothing that could have written files since.
    const paths = suites.size === 0 && uncommitted ? { changed, uncommitted } : undefined;
    return { root: arms.candidate.root, base: arms.baseline.commit ?? '', paths };
  };
  return identityOf(trees, config, suites, run);
}

/** A run on one tree, and what beside the tree decides what it asks. */
interface TreeRun extends IdentifiedRun {
  readonly root: string;
  /** The command and its choices: samples that were drawn for another purpose are not this run's. */
  readonly purpose: readonly unknown[];
}

/** The same digest for a command that samples one tree. */
export async function treeIdentity(
  { root, purpose, ...run }: TreeRun,
  config: GateConfig,
  suites: ReadonlyMap<string, SuiteArms>,
): Promise<string> {
  return identityOf(() => ({ root, base: 'HEAD' }), config, suites, run, purpose);
}

async function identityOf(
  trees: () => Pick<ContentRequest, 'root' | 'base' | 'paths'>,
  config: GateConfig,
  suites: ReadonlyMap<string, SuiteArms>,
  { env, isLocal }: IdentifiedRun,
  purpose?: readonly unknown[],
): Promise<string> {
  const without = config.file === null ? [] : [config.file];
  const content = keyedContent(suites) ?? (await contentDigest({ ...trees(), env, isLocal, without }));
  const parts = [
    content,
    VERSION,
    samplingPolicy(config.policy),
    [...suites.keys()].sort(),
    addresses(config, env),
    ...(purpose ? [purpose] : []),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What both arms of all suites hold, where the keys of every cell are known; else null. */
function keyedContent(suites: ReadonlyMap<string, SuiteArms>): unknown {
  const arms = [...suites].flatMap(([id, { baseline, candidate }]) => [
    [id, 'baseline', baseline] as const,
    [id, 'candidate', candidate] as const,
  ]);
  const isKeyed = (arm: ArmManifest) =>
    arm === null || (!hasFailed(arm) && arm.cells.every(({ keys }) => keys != null));
  if (arms.length === 0 || !arms.every(([, , arm]) => isKeyed(arm))) return null;
  // What stands for a secret is other in each process. Where this PR edits one, the files tell it apart from an earlier push.
  if ([...suites.values()].some(({ baseline, candidate }) => secretsOf(baseline) !== secretsOf(candidate)))
    return null;
  return arms.map(([id, side, arm]) => {
    if (arm === null || hasFailed(arm)) return [id, side, null];
    // A key that was set since, or a price, is not another change.
    const { missingSecrets: _, ...held } = arm;
    const cells = held.cells.map(({ secretsDigest: __, ...cell }) => cell);
    return [id, side, { ...held, cells, slots: held.slots.map(withoutSecretMarks) }];
  });
}

/** What stands for the secrets of an arm in this process, each with its place. */
function secretsOf(arm: ArmManifest): string {
  if (arm === null || hasFailed(arm)) return '[]';
  const settings = arm.slots.flatMap(({ index, providerSettings = {} }) =>
    Object.entries(providerSettings).flatMap((own) => (isSecretMark(own[1]) ? [[index, ...own]] : [])),
  );
  const cells = arm.cells.flatMap(({ index, secretsDigest }) =>
    secretsDigest ? [[index, secretsDigest]] : [],
  );
  return JSON.stringify([...settings, ...cells]);
}

function withoutSecretMarks({ price: _, providerSettings = {}, ...slot }: ManifestSlot): unknown {
  const shown = Object.entries(providerSettings).filter(([, value]) => !isSecretMark(value));
  return { ...slot, providerSettings: Object.fromEntries(shown) };
}

function addresses({ policy }: GateConfig, env: NodeJS.ProcessEnv): unknown {
  return serverAddresses(suiteEnvironment(env, policy['pass-env']));
}
