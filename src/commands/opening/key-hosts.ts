import { configForm, suiteSource } from '../../config/discovery/suite-source.ts';
import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { type DotenvPlace, dotenvOf } from '../../engine/child/dotenv-files.ts';
import { hostOf, isBesideHost } from '../../engine/host-of.ts';
import { namedHosts } from '../../engine/named-hosts.ts';
import { isOfficial, makerOfVariable } from '../../engine/official-hosts.ts';
import { mayNameServer } from '../../engine/server-addresses.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import { newKeyHosts, type SuiteHost } from '../../trust/key-hosts.ts';
import type { RuleChange } from '../../trust/rule-change.ts';
import { addressOf, keyVariable, usedModels } from './used-models.ts';

/** Both sides of a change, opened: all that tells where keys would go. */
export interface KeyHostRequest {
  readonly suites: ReadonlyMap<string, SuiteArms>;
  /** Main's own configuration, and what judges the change. */
  readonly main: GateConfig;
  readonly config: GateConfig;
  readonly roots: Readonly<Record<'baseline' | 'candidate', string>>;
  readonly env: NodeJS.ProcessEnv;
  /** `.env` files that git tracks: they are a part of a side. All others are the job's. */
  readonly trackedEnv: ReadonlySet<string>;
}

/** What of a change would send a key to a host that neither main nor the job names, found before any call. */
export function keyHostChanges(request: KeyHostRequest): readonly RuleChange[] {
  const { suites } = request;
  const manifests = (arm: 'baseline' | 'candidate') =>
    [...suites.values()].flatMap((suite) => opened(suite[arm]));
  const wanted = manifests('candidate').flatMap((manifest) => hostsOfChange(manifest, request));
  // Asked only where it matters: it reads all of main's suites.
  if (wanted.length === 0) return [];
  const ofMain = manifests('baseline').flatMap(({ hosts = [] }) => hosts.map(({ host }) => host));
  return newKeyHosts(wanted, new Set([...ofMain, ...namedByMain(request), ...namedByJob(request)]));
}

/**
 * The suites with this PR's side not measured where it would send a key to a host for the first time, and nobody has accepted
 * that. It is then not asked for its models either.
 */
export function withoutNewHosts(
  suites: ReadonlyMap<string, SuiteArms>,
  changes: readonly RuleChange[],
  request: KeyHostRequest,
): ReadonlyMap<string, SuiteArms> {
  const refused = changes.filter(({ kind, loosens }) => kind === 'host' && loosens);
  if (refused.length === 0) return suites;
  return new Map(
    [...suites].map(([id, suite]) => {
      const [manifest] = opened(suite.candidate);
      const wanted = manifest ? hostsOfChange(manifest, request).map(({ host }) => host) : [];
      const first = refused.find(({ to }) => to !== null && wanted.includes(to));
      return [id, first === undefined ? suite : { ...suite, candidate: { failed: notSent(first) } }];
    }),
  );
}

function notSent({ to }: RuleChange) {
  return {
    cause: 'new-host' as const,
    reason: `Nothing was sent to ${to}.`,
    fix: 'Take the edit back, or have it accepted. Or name the host on main first: in the suite, in pawl.yaml, or as a variable of the job.',
  };
}

function opened(arm: ArmManifest): readonly SuiteManifest[] {
  return arm === null || hasFailed(arm) ? [] : [arm];
}

/** What a suite's own settings name, and the servers that its models are asked for at. */
function hostsOfChange(manifest: SuiteManifest, { config, env }: KeyHostRequest): readonly SuiteHost[] {
  const { suite, hosts = [] } = manifest;
  const place = { suite, config: config.suites.find(({ id }) => id === suite)?.config ?? suite };
  const models = usedModels(manifest, config).flatMap(({ model }) => {
    const variable = keyVariable(model);
    // Where the job says it, the place is the job's own.
    const host = hostOf(addressOf(model.id, model.config ?? {}, {}) ?? '');
    if (variable === null || !env[variable] || host === null) return [];
    const isExpected = isOfficial(host, ['openai', makerOfVariable(variable)]) || isBesideHost(host);
    return isExpected ? [] : [{ ...place, host, variables: [variable] }];
  });
  return [...hosts.map((each) => ({ ...place, ...each })), ...models].filter(
    ({ variables }) => variables.length > 0,
  );
}

/** Hosts in main's policy, and in the providers of all its suites: also of those that this change does not touch. */
function namedByMain({ main, roots }: KeyHostRequest): readonly string[] {
  const settings = main.suites.flatMap((suite) => settingsOf(roots.baseline, suite));
  return [main.policy, ...settings].flatMap((each) => namedHosts(each).map(({ host }) => host));
}

/** What of a config names servers. Its tests do not: a case may speak of any host. */
function settingsOf(root: string, { config }: SuiteConfig): readonly unknown[] {
  if (configForm(config) !== 'data') return [];
  const source = suiteSource(root, config);
  if (source.kind === 'problems') return [];
  const { providers, targets, env, defaultTest } = Object(source.value.plain()) as Record<string, unknown>;
  const { options, provider } = Object(defaultTest) as Record<string, unknown>;
  return [providers, targets, env, provider, Object(options).provider];
}

/** Hosts in the variables of the job, and of the `.env` files that it made. */
function namedByJob({ main, config, roots, env, trackedEnv }: KeyHostRequest): readonly string[] {
  const place: DotenvPlace = { root: roots.candidate, tracked: trackedEnv };
  const files = [...main.suites, ...config.suites].map((suite) => {
    const { variables, committed } = dotenvOf({ root: roots.candidate, config: suite.config }, place);
    return Object.entries(variables).filter(([name]) => !Object.hasOwn(committed, name));
  });
  return [...Object.entries(env), ...files.flat()].flatMap(([name, value = '']) =>
    // Other variables may repeat what somebody wrote in a pull request: its title, its branch.
    mayNameServer(name) ? (hostOf(value) ?? []) : [],
  );
}
