import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import type { Policy } from '../../config/policy/policy.ts';
import { sampleBounds } from '../../design/registry.ts';
import type { EvalEngine, ReplacedModel } from '../../engine/eval-engine.ts';
import { callBounds, callLimit, type SampleBounds } from '../../plan/call-bounds.ts';
import type { EvalPlan } from '../../plan/eval-plan.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { planSuites } from '../../plan/plan-suites.ts';
import type { ArmManifest, SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import { incompleteCandidate } from '../../trees/incomplete-trees.ts';
import { serveArm } from '../../trees/serve/serve.ts';
import { withAskedModels } from './model-checks.ts';
import type { OpenEngine } from './open-engine.ts';
import { openArm } from './open-suites.ts';
import { repositoryCode } from './repository-code.ts';
import { refuseUnknownInTree } from './unknown-metrics.ts';
import { inputsOf, isUnreadable, notLoaded } from './unloaded-suites.ts';

/**
 * One tree whose suites are opened, without another to compare it with. `secretsWithheld`: the event that secrets are
 * not given to, in words.
 */
export interface TreeOptions {
  readonly root: string;
  readonly config: GateConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  readonly secretsWithheld: string | null;
  /** The manifests hold prompts, variables and checks in full. Absent: they do not. */
  readonly withPrompts?: boolean;
  /** Asks for the models that aliases name before anything else is asked. Absent: nobody is asked. */
  readonly askModels?: boolean;
  /** Refuses metrics that the policy names and no suite has. Absent: nobody is judged by them here. */
  readonly namesRefused?: boolean;
}

/** One tree with its suites opened by a dry run, all cells planned as the candidate's. No call is made yet. */
export interface OpenedTree {
  readonly engine: EvalEngine;
  readonly plan: EvalPlan;
  /** The opened suites by their ids. */
  readonly suites: ReadonlyMap<string, SuiteArms>;
  /** What the suites that could be opened hold, by their ids. */
  readonly manifests: ReadonlyMap<string, SuiteManifest>;
  /** What is known of their models, those that cannot be asked first. Empty where nobody was asked. */
  readonly models: readonly string[];
  /** Ends the engine and the application under test. */
  close(): Promise<void>;
}

const ONE = { atLeast: 1, atMost: 1 };
/** Every cell of a tree once. */
export const ONCE: SampleBounds = { paired: ONE, single: ONE };

/** Opens the suites of one tree, its application running. Throws PawlErrors; nothing is left open then. */
export async function openTree(options: TreeOptions): Promise<OpenedTree> {
  const { root, config, env, secretsWithheld, withPrompts } = options;
  const served = await serveTree(root, config, env);
  const engine = options.openEngine(config, env, root);
  const close = async () => {
    await Promise.all([engine.close(), served.close()]);
  };
  try {
    const opened = await Promise.all(
      config.suites.map(async (suite): Promise<[string, SuiteArms]> => {
        const candidate = await openOwn({ engine, root, env: served.env, withPrompts }, 'candidate', suite);
        return [suite.id, { changedInputs: [suite.config], baseline: null, candidate }];
      }),
    );
    if (options.namesRefused) refuseUnknownInTree(config, root, new Map(opened));
    const facts = { served: true, secretsWithheld, samples: ONCE };
    const { suites, said } = options.askModels
      ? await withAskedModels(new Map(opened), { config, env, now: Date.now() })
      : { suites: new Map(opened), said: [] };
    const plan = planSuites({ config, suites, ...facts });
    const manifests = new Map(
      [...suites].flatMap(([id, { candidate }]) =>
        candidate && !('failed' in candidate) ? [[id, candidate] as const] : [],
      ),
    );
    return { engine, plan, suites, manifests, models: said, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Loads a suite of a tree that has no other to compare it with. As in the gate, a config that cannot be read is named with its line, and a
 * suite whose files are pointers of Git LFS is not asked.
 */
export async function openOwn(
  tree: Parameters<typeof openArm>[0],
  arm: Arm,
  suite: SuiteConfig,
  replaced?: ReplacedModel,
): Promise<ArmManifest> {
  const found = await inputsOf(tree.root, suite);
  if (isUnreadable(found)) return notLoaded(found.help, arm);
  const pointer = incompleteCandidate(tree.root, found.files);
  if (pointer) return notLoaded(pointer, arm);
  return openArm(tree, suite.id, arm, suite, replaced);
}

async function serveTree(root: string, { policy }: GateConfig, env: NodeJS.ProcessEnv) {
  const { serve } = policy;
  if (serve === undefined) return { env: {}, close: async () => {} };
  return serveArm({
    command: serve.command,
    portVariable: serve.port,
    ready: serve.ready,
    timeoutSeconds: serve.timeout,
    root,
    ...repositoryCode(env, policy['pass-env'], root),
  });
}

/** Provider calls of a command on one tree: those of the policy, else as many as a gate on all of its suites could take. */
export function treeCallLimit({ suites }: EvalPlan, { effort, samples, budget }: Policy): number {
  const { paired } = sampleBounds(effort, samples.repeats);
  return callLimit(budget, callBounds(suites, { paired, single: paired }).atMost);
}
