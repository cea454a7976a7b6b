import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { nearestWord } from '../../config/nearest-word.ts';
import type { EvalEngine, ReplacedModel } from '../../engine/eval-engine.ts';
import { PawlError, quotedWord } from '../../errors.ts';
import { paidRun } from '../../journal/paid-run.ts';
import { andList, firstOf } from '../../numbers.ts';
import { type GateEvent, type GateOutcome, runPipeline } from '../../pipeline/pipeline.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { isSameModel, isVersionOf, otherSpelling } from '../../plan/pairing/model-spelling.ts';
import { withoutAddressSecrets } from '../../plan/pairing/slot-names.ts';
import { hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { ReportContext } from '../../report/context.ts';
import type { Arm } from '../../samples/sample.ts';
import { type SuiteVerdict, WORST_FIRST } from '../../verdict/verdict.ts';
import { VERSION } from '../../version.ts';
import { NAMED_MODEL, PACKAGE } from '../../vocabulary.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { openOwn } from '../opening/open-tree.ts';
import { repositoryCode } from '../opening/repository-code.ts';
import { serveArms } from '../opening/serve-arms.ts';
import { refuseUnknownInTree } from '../opening/unknown-metrics.ts';
import { modelsOfSlot } from '../opening/used-models.ts';

/** Two models, and the checkout whose suites are asked with both. */
export interface MigrationOptions {
  readonly root: string;
  readonly config: GateConfig;
  /** Provider ids, or aliases of the policy's `models`. */
  readonly from: string;
  readonly to: string;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  readonly onEvent: (event: GateEvent) => void;
  readonly log: (line: string) => void;
  /** Where the journal is. Absent: where journals of the checkout are. */
  readonly journalFolder?: string | undefined;
}

/** The gate's outcome with the new model as this PR, and what its report needs. */
export interface MigrationRun extends GateOutcome {
  readonly context: ReportContext;
  /** To be called once its report is written: until then a run that starts over gets its samples from a journal. */
  readonly kept: () => void;
}

/**
 * Every suite that uses one model, with another in its place: one tree, both models, the gate's own design and
 * verdict. The suites that get worst come first.
 */
export async function runMigration(options: MigrationOptions): Promise<MigrationRun> {
  const { root, config, env, onEvent } = options;
  const started = performance.now();
  const elapsedMs = () => performance.now() - started;
  const replaced = replacedModel(options);
  const tree = { root, commit: null, label: 'working tree' };
  const arms = {
    baseline: tree,
    candidate: tree,
    changed: [],
    notes: [],
    packageNotes: [],
    prepare: async () => {},
    close: async () => {},
  };
  const served = await serveArms({
    policies: { baseline: config.policy.serve, candidate: config.policy.serve },
    arms,
    code: repositoryCode(env, config.policy['pass-env'], root),
    mainMayBeGone: false,
  });
  const engine = options.openEngine(config, env, root);
  try {
    if (served.failed)
      throw new PawlError(
        { code: 'assembly/not-served', what: served.failed.reason, fix: served.failed.fix },
        'unmeasured',
      );
    const used = new Map<string, Set<string>>();
    const suites = await migratedSuites(config.suites, { engine, root, env: served.env, replaced, used });
    if (suites.size === 0) throw notUsed(options, config.suites, [...used.keys()].sort());
    refuseUnknownInTree(config, root, suites);
    const own = { ...config, suites: config.suites.filter(({ id }) => suites.has(id)) };
    const paid = await paidRun({
      ...options,
      engine,
      config: own,
      suites,
      isLocal: true,
      purpose: ['migrate', replaced],
    });
    const outcome = await runPipeline(
      {
        config: own,
        suites,
        served: served.running,
        secretsWithheld: null,
        seed: 0,
        elapsedMs,
        mainMayBeGone: false,
      },
      paid.engine,
      onEvent,
    ).finally(paid.close);
    const verdict = { ...outcome.verdict, suites: [...outcome.verdict.suites].sort(byLoss) };
    const notes = [...spellingNotes(replaced), ...versionNotes(options, replaced, used)];
    const context = { ...contextOf(options, elapsedMs() / 1000), notes };
    return { ...outcome, verdict, context, kept: paid.kept };
  } finally {
    await Promise.all([engine.close(), served.close()]);
  }
}

function replacedModel({ config, from, to }: MigrationOptions): ReplacedModel {
  const { models } = config.policy;
  const named = (written: string) => {
    const name = written.startsWith(NAMED_MODEL) ? written.slice(NAMED_MODEL.length) : written;
    return Object.hasOwn(models, name) ? models[name] : undefined;
  };
  const [old, next] = [named(from)?.id ?? from, named(to)?.id ?? to];
  if (isSameModel(old, next))
    throw new PawlError({
      code: 'assembly/same-model',
      what: `${from} and ${to} are the same model: there is nothing to compare.`,
      fix: 'name the model that is to take its place:\npawl migrate openai:chat:gpt-4o openai:chat:gpt-4.1',
    });
  return { from: old, to: { id: next, config: named(to)?.config } };
}

/** Models named in one error. */
const NAMED = 8;

function notUsed(
  { from, to }: MigrationOptions,
  suites: readonly SuiteConfig[],
  used: readonly string[],
): PawlError {
  const others = used.filter((id) => !isSameModel(id, to));
  const example =
    others.find((id) => isVersionOf(id, from)) ??
    others.find((id) => id.includes(from)) ??
    nearestWord(from, others) ??
    others[0] ??
    'openai:chat:gpt-4o';
  const named = firstOf(used, NAMED);
  return new PawlError({
    code: 'assembly/model-not-used',
    what: `No suite uses ${from}.`,
    why:
      suites.length === 0
        ? 'No suite was found in this repository.'
        : `${suites.length === 1 ? '1 suite was' : `${suites.length} suites were`} looked through.${used.length === 0 ? '' : ` Used: ${named}.`}`,
    fix: `name one that a suite uses:\npawl migrate ${quotedWord(example)} ${quotedWord(to)}`,
  });
}

function byLoss(a: SuiteVerdict, b: SuiteVerdict): number {
  return WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome) || changeOf(a) - changeOf(b);
}

/** The largest fall of a pass rate among its slots. */
function changeOf({ comparison: { state } }: SuiteVerdict): number {
  if (state.kind !== 'compared') return 0;
  const falls = state.slots.flatMap(({ metrics }) =>
    metrics.flatMap(({ name, difference }) => (name === 'pass' && difference !== null ? [difference] : [])),
  );
  return Math.min(0, ...falls);
}

function contextOf({ config, from, to }: MigrationOptions, seconds: number): Omit<ReportContext, 'notes'> {
  const { report } = config.policy;
  const [baseLabel, candidateLabel] = [withoutAddressSecrets(from), withoutAddressSecrets(to)];
  return {
    version: VERSION,
    command: 'migrate',
    baseLabel,
    candidateLabel,
    title: null,
    reproduce: ['npx', PACKAGE, 'migrate', baseLabel, candidateLabel],
    changedFiles: [],
    promptDiffs: [],
    baselineAge: null,
    seconds,
    reportUrl: null,
    runUrl: null,
    reportPath: null,
    enforce: true,
    outputs: report.outputs,
  };
}

/** Which spellings were taken for one model. */
function spellingNotes({ from }: ReplacedModel): readonly string[] {
  const other = otherSpelling(from);
  return other === null ? [] : [`${from} and ${other} are one model: suites that use either are migrated.`];
}

/** Which other versions of the model suites ask, that nobody named and that therefore stay: each with the line that judges it as well. */
function versionNotes(
  { to }: MigrationOptions,
  { from }: ReplacedModel,
  used: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return [...used]
    .filter(([id]) => isVersionOf(id, from))
    .sort()
    .map(
      ([id, suites]) =>
        `Not migrated: ${id}, which ${andList([...suites].sort().map((suite) => `\`${suite}\``))} ${suites.size === 1 ? 'asks' : 'ask'}. A dated version, or another endpoint, is another model than ${from}. To judge it as well: \`npx ${PACKAGE} migrate ${id} ${to}\``,
    );
}

interface Opening {
  readonly engine: EvalEngine;
  readonly root: string;
  readonly env: Readonly<Record<Arm, Readonly<Record<string, string>>>>;
  readonly replaced: ReplacedModel;
  /** Ids of all models that suites use, as they write them, with the suites. */
  readonly used: Map<string, Set<string>>;
}

/** The suites that use a model, each with it ("main") and with the other in its place, by id. */
async function migratedSuites(
  suites: readonly SuiteConfig[],
  opening: Opening,
): Promise<ReadonlyMap<string, SuiteArms>> {
  const opened = await Promise.all(suites.map((suite) => openBoth(suite, opening)));
  return new Map(opened.flatMap((entry) => (entry === null ? [] : [entry])));
}

/** A suite with either model; null where it uses neither. One that cannot be loaded may use it: it is not measured. */
async function openBoth(
  suite: SuiteConfig,
  { engine, root, env, replaced, used }: Opening,
): Promise<readonly [string, SuiteArms] | null> {
  const inputs = { changedInputs: [suite.config] };
  const baseline = await openOwn({ engine, root, env: env.baseline }, 'baseline', suite);
  if (baseline === null) return null;
  if (hasFailed(baseline)) {
    const failed = { ...baseline.failed, cause: 'provider' as const };
    return [suite.id, { ...inputs, baseline: null, candidate: { failed } }];
  }
  for (const slot of baseline.slots)
    for (const { providerId } of modelsOfSlot(slot, {}))
      used.set(providerId, (used.get(providerId) ?? new Set()).add(suite.id));
  const tree = { engine, root, env: env.candidate };
  const candidate = await openOwn(tree, 'candidate', suite, replaced);
  if (candidate && !hasFailed(candidate) && sameModels(baseline, candidate)) return null;
  return [suite.id, { ...inputs, baseline, candidate }];
}

/** promptfoo's own ids of providers differ from what suites write, so a use is told by what became of it. */
function sameModels(one: SuiteManifest, other: SuiteManifest): boolean {
  return one.slots.every((slot, at) => slot.providerDigest === other.slots[at]?.providerDigest);
}
