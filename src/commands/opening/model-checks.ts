import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GateConfig } from '../../config/gate-config.ts';
import type { ModelPolicy } from '../../config/policy/policy-models.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Preflight, PreflightRequest } from '../../training/preflight.ts';
import { retirementNotes } from '../../training/retirement-notes.ts';
import { packageRoot } from '../../trees/packages/package-root.ts';
import { type CheckedArm, checkedTraining, type ReadFiles } from './training-checks.ts';
import { addressOf, askedModels, keyVariable, usedModels } from './used-models.ts';

/** Both arms' models, and what their providers are asked with. */
export interface ModelChecks {
  readonly roots: Readonly<Record<Arm, string>>;
  /** Each arm's own policy; the candidate's where main's cannot be read. */
  readonly configs: Readonly<Record<Arm, GateConfig>>;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * What can be said of the models that suites name by an alias, before a case is run: that one is not there becomes the
 * reason why its arm cannot be measured, cases that stand in a training file become notes, and are left out of the
 * verdict where the policy says so. Each model is asked for once, each training file read once.
 */
export async function withModelChecks(
  suites: ReadonlyMap<string, SuiteArms>,
  checks: ModelChecks,
): Promise<Map<string, SuiteArms>> {
  const asked = new Map<string, Promise<Preflight>>();
  const trained: ReadFiles = new Map();
  const checked = [...suites].map(async ([id, inputs]): Promise<[string, SuiteArms]> => {
    const [baseline, candidate] = await Promise.all([
      checkedArm(inputs.baseline, 'baseline', checks, asked),
      checkedArm(inputs.candidate, 'candidate', checks, asked),
    ]);
    const training = await checkedTraining(candidate.arm, checks, trained);
    const ending = endingModels(training.arm, checks);
    // Cases that the model has learnt come first: a terminal shows the first few notes.
    const notes = [...new Set([...(inputs.notes ?? []), ...training.notes, ...candidate.notes, ...ending])];
    return [id, { ...inputs, baseline: baseline.arm, candidate: training.arm, notes }];
  });
  return new Map(await Promise.all(checked));
}

/**
 * The same of a tree that is compared with no other: models alone. Training files say something of a verdict, and there is none. `said`: what
 * is known of models, those that cannot be asked first.
 */
export async function withAskedModels(
  suites: ReadonlyMap<string, SuiteArms>,
  { config, env, now }: { readonly config: GateConfig } & Pick<ModelChecks, 'env' | 'now'>,
): Promise<{ readonly suites: ReadonlyMap<string, SuiteArms>; readonly said: readonly string[] }> {
  const asked = new Map<string, Promise<Preflight>>();
  const checks = { configs: { baseline: config, candidate: config }, env, now };
  const checked = await Promise.all(
    [...suites].map(async ([id, inputs]) => {
      const { arm, notes } = await checkedArm(inputs.candidate, 'candidate', checks, asked);
      const problem = arm !== inputs.candidate && hasFailed(arm) ? [`${id}: ${arm.failed.reason}`] : [];
      const ending = endingModels(inputs.candidate, checks);
      return { id, inputs: { ...inputs, candidate: arm }, problem, notes: [...notes, ...ending] };
    }),
  );
  return {
    suites: new Map(checked.map(({ id, inputs }) => [id, inputs])),
    said: [
      ...new Set([...checked.flatMap(({ problem }) => problem), ...checked.flatMap(({ notes }) => notes)]),
    ],
  };
}

/** What is said of models of a suite that their makers retire. */
function endingModels(arm: ArmManifest, { env, now }: Pick<ModelChecks, 'env' | 'now'>): readonly string[] {
  return arm === null || hasFailed(arm) ? [] : retirementNotes(askedModels(arm, env), now);
}

async function checkedArm(
  arm: ArmManifest,
  side: Arm,
  { configs, env, now }: Omit<ModelChecks, 'roots'>,
  asked: Map<string, Promise<Preflight>>,
): Promise<CheckedArm> {
  if (arm === null || hasFailed(arm)) return { arm, notes: [] };
  const found = usedModels(arm, configs[side]).map(({ alias, model }) => {
    // All that the answer depends on: an arm that asks with another key gets an answer of its own.
    const identity = JSON.stringify(requestOf(alias, model, env, now));
    const answer = asked.get(identity) ?? askForModel(alias, model, env, now);
    asked.set(identity, answer);
    return answer;
  });
  const notes: string[] = [];
  for (const { problem, notes: said } of await Promise.all(found)) {
    if (problem) {
      const cause = side === 'baseline' ? ('baseline' as const) : ('provider' as const);
      const reason = problem.why ? `${problem.what} ${problem.why}` : problem.what;
      return { arm: { failed: { cause, reason, fix: problem.fix ?? '' } }, notes: [] };
    }
    notes.push(...said);
  }
  return { arm, notes };
}

/** Asks for a model of the policy where it is asked, and for its training job. */
export async function askForModel(
  alias: string,
  model: ModelPolicy,
  env: NodeJS.ProcessEnv,
  now: number,
): Promise<Preflight> {
  return (await importPreflight()).preflight(requestOf(alias, model, env, now));
}

function requestOf(alias: string, model: ModelPolicy, env: NodeJS.ProcessEnv, now: number): PreflightRequest {
  const { id, base, job } = model;
  const organisation = organisationOf(model, env);
  return {
    alias,
    id,
    base,
    job,
    baseUrl: addressOf(id, model.config ?? {}, env),
    ...keyOf(model, env),
    organisation,
    now,
  };
}

/** The key that the model itself is asked with, and the variable that holds it: no other one goes to its address. */
function keyOf(model: ModelPolicy, env: NodeJS.ProcessEnv): Pick<PreflightRequest, 'apiKey' | 'keyName'> {
  const apiKey = model.config?.apiKey;
  const keyName = keyVariable(model);
  if (keyName !== null) return { apiKey: env[keyName], keyName };
  return { apiKey: typeof apiKey === 'string' && !apiKey.includes('{{') ? apiKey : undefined };
}

/** As promptfoo finds it; a template is the suite's to fill in. */
function organisationOf({ config }: ModelPolicy, env: NodeJS.ProcessEnv): string | undefined {
  const own = config?.organization;
  if (typeof own === 'string' && own !== '') return own.includes('{{') ? undefined : own;
  return env.OPENAI_ORGANIZATION;
}

type PreflightModule = typeof import('../../training/preflight.ts');

/** What asks for models, in a bundle of its own: only repositories that name models load OpenAI's client. */
async function importPreflight(): Promise<PreflightModule> {
  const fromSource = import.meta.filename.endsWith('.ts');
  const file = path.join(packageRoot(), fromSource ? 'src/training/preflight.ts' : 'dist/preflight.js');
  return (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as PreflightModule;
}
