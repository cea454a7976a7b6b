import { readdirSync, realpathSync } from 'node:fs';
import type { ErrorHelp } from '../errors.ts';
import { configError, problems, required, type ValueOrProblems, value } from './config-problems.ts';
import { type Discovered, discoverSuites } from './discovery/discover-suites.ts';
import { listedSuites } from './discovery/listed-suites.ts';
import type { GateConfig } from './gate-config.ts';
import { isBlock, metricProblems } from './policy/metric-problems.ts';
import { type MetricPolicy, type Policy, policySchema } from './policy/policy.ts';
import { schemaProblems } from './policy/policy-problems.ts';
import { suitePolicy } from './policy/policy-suites.ts';
import { unusableMetrics } from './policy/unusable-metrics.ts';
import { folderOf, repositoryPath } from './repository-path.ts';
import { MAX_POLICY_BYTES, outsideRepository, textFile } from './text-file.ts';
import { type YamlSource, yamlSource } from './yaml/yaml-source.ts';

const NOTHING: Discovered = { suites: [], skipped: [] };
const POLICY_NAMES = ['pawl.yaml', 'pawl.yml'];

/** Which tree to read, and which policy: relative to the root or absolute. Default: `pawl.yaml` of the root, if any. */
export interface ConfigRequest {
  readonly root: string;
  readonly file?: string | undefined;
  /** false: suites that the policy does not list are not looked for. Default: true. */
  readonly discover?: boolean;
  /** true: a config that cannot be parsed, or that is listed and gone, is a suite all the same, so that others can be judged beside it. Default: an error. */
  readonly keepUnreadable?: boolean;
  /** true: metrics that cannot gate are left as they are: an earlier tree is judged by its other lines all the same. Default: an error. */
  readonly keepUnusable?: boolean;
  /**
   * Submodules in which suites are looked for, too; true: in all. Default: in none. A change looks in those alone that main's tree holds
   * as well: of one that both share, main would lack what the checkout has.
   */
  readonly submodules?: boolean | readonly string[];
}

/**
 * The policy of a tree with its defaults, and its suites: those listed, else every one found. An empty policy means
 * the defaults. Throws one `PawlError` that names everything wrong in the policy, each with file, line and column.
 */
export function loadGateConfig({
  root,
  file,
  discover = true,
  keepUnreadable = false,
  keepUnusable = false,
  submodules = false,
}: ConfigRequest): GateConfig {
  const real = realpathSync(root);
  const name = required(policyFile(real, file));
  const { policy, listed, source } =
    name === null ? defaults() : required(readPolicy(real, name, keepUnreadable));
  const { suites, skipped } =
    listed ??
    (discover
      ? discoverSuites({ root: real, ignore: ignorePatterns(name, policy), keepUnreadable, submodules })
      : NOTHING);
  const unusable = source && !keepUnusable ? unusableMetrics({ root: real, source, policy, suites }) : [];
  if (unusable.length > 0) throw configError(inFileOrder(unusable));
  return {
    file: name,
    policy,
    suites: suites.map((found) => ({
      ...found,
      metrics: overlaid(policy.metrics, found.metrics),
      ...(name !== null && Object.keys(policy.models).length > 0
        ? { models: policy.models, modelsFile: name }
        : {}),
    })),
    skipped,
  };
}

interface ReadPolicy {
  readonly policy: Policy;
  /** Null where the policy leaves the suites to discovery. */
  readonly listed: Discovered | null;
  /** The file; null where there is none. */
  readonly source: YamlSource | null;
}

function defaults(): ReadPolicy {
  return { policy: policySchema.parse({}), listed: null, source: null };
}

function policyFile(root: string, asked: string | undefined): ValueOrProblems<string | null> {
  if (asked !== undefined) {
    const file = repositoryPath(root, '', asked);
    return file === null ? problems(outsideRepository(asked)) : value(file);
  }
  const present = readdirSync(root).filter((name) => POLICY_NAMES.includes(name));
  if (present.length < 2) return value(present[0] ?? null);
  return problems({
    code: 'config/two-policies',
    what: 'There are two policies: pawl.yaml and pawl.yml.',
    fix: 'keep one of them, or name it:\npawl gate --policy pawl.yaml',
    place: { file: 'pawl.yml' },
  });
}

function readPolicy(root: string, file: string, keepUnreadable: boolean): ValueOrProblems<ReadPolicy> {
  const text = textFile(root, file, MAX_POLICY_BYTES);
  if (text.kind === 'problems') return text;
  const source = yamlSource(file, text.value);
  if (source.kind === 'problems') return source;
  const plain = source.value.plain() ?? {};
  const parsed = policySchema.safeParse(plain);
  const entries = suiteEntries(plain);
  const listed =
    entries === null
      ? value(null)
      : listedSuites({ root, policy: source.value, listed: entries, keepUnreadable });
  const found: readonly ErrorHelp[] = [
    ...(parsed.success ? [] : schemaProblems(source.value, plain, parsed.error.issues)),
    ...metricProblems(source.value, plain),
    ...(listed.kind === 'problems' ? listed.problems : []),
  ];
  if (found.length > 0 || !parsed.success || listed.kind === 'problems')
    return problems(...inFileOrder(found));
  return value({ policy: parsed.data, listed: listed.value, source: source.value });
}

/** The entries of `suites` that have the right form; null at the others, so that each keeps its position. */
function suiteEntries(plain: unknown): readonly (ReturnType<typeof suitePolicy.parse> | null)[] | null {
  if (!isBlock(plain) || !('suites' in plain) || !Array.isArray(plain.suites)) return null;
  return plain.suites.map((entry) => suitePolicy.safeParse(entry).data ?? null);
}

function inFileOrder(found: readonly ErrorHelp[]): readonly ErrorHelp[] {
  return found.toSorted(
    ({ place: a }, { place: b }) =>
      (a?.file ?? '').localeCompare(b?.file ?? '') ||
      (a?.line ?? 0) - (b?.line ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0),
  );
}

/** The ignore patterns of a policy, as if they stood at the repository's root. */
function ignorePatterns(file: string | null, { ignore }: Policy): readonly string[] {
  const folder = file === null ? '' : folderOf(file);
  if (folder === '') return ignore;
  return ignore.map((pattern) => {
    const [, not = '', rest = ''] = /^(!?)(.*)$/s.exec(pattern) ?? [];
    const anchored = rest.replace(/\/$/, '').includes('/');
    return `${not}/${folder}/${anchored ? '' : '**/'}${rest.replace(/^\//, '')}`;
  });
}

/** Metrics with a suite's own settings laid over them, setting by setting. */
function overlaid(
  metrics: Readonly<Record<string, MetricPolicy>>,
  own: Readonly<Record<string, MetricPolicy>>,
): Readonly<Record<string, MetricPolicy>> {
  const names = [...new Set([...Object.keys(metrics), ...Object.keys(own)])];
  return Object.fromEntries(names.map((name) => [name, { ...metrics[name], ...own[name] }]));
}
