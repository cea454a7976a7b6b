import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GateConfig } from '../../config/gate-config.ts';
import type { ModelPolicy } from '../../config/policy/policy-models.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Preflight } from '../../training/preflight.ts';
import { retirementNotes } from '../../training/retirement-notes.ts';
import { packageRoot } from './package-root.ts';
import { type CheckedArm, checkedTraining, type ReadFiles } from './training-checks.ts';
import { askedModels, usedModels } from './used-models.ts';

/** Both arms' models, and whether their providers are asked for them. */
export interface ModelChecks {
  readonly roots: Readonly<Record<Arm, string>>;
  /** Each arm's own policy; the candidate's where main's cannot be read. */
  readonly configs: Readonly<Record<Arm, GateConfig>>;
  readonly env: NodeJS.ProcessEnv;
  /** false: no model is asked for; training files are read all the same. */
  readonly ask: boolean;
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
    const notes = [...new Set([...(inputs.notes ?? []), ...candidate.notes, ...training.notes, ...ending])];
    return [id, { ...inputs, baseline: baseline.arm, candidate: training.arm, notes }];
  });
  return new Map(await Promise.all(checked));
}

/** What is said of models of a suite that their makers retire. */
function endingModels(arm: ArmManifest, { env, now }: Pick<ModelChecks, 'env' | 'now'>): readonly string[] {
  return arm === null || hasFailed(arm) ? [] : retirementNotes(askedModels(arm, env), now);
}

async function checkedArm(
  arm: ArmManifest,
  side: Arm,
  { configs, env, ask, now }: ModelChecks,
  asked: Map<string, Promise<Preflight>>,
): Promise<CheckedArm> {
  if (arm === null || hasFailed(arm) || !ask) return { arm, notes: [] };
  const found = usedModels(arm, configs[side]).map(({ alias, model }) => {
    const key = JSON.stringify([alias, model.id, model.job, addressOf(model, env)]);
    const answer = asked.get(key) ?? askForModel(alias, model, env, now);
    asked.set(key, answer);
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
  const { id, base, job } = model;
  const request = { alias, id, base, job, baseUrl: addressOf(model, env), apiKey: env.OPENAI_API_KEY, now };
  return (await importPreflight()).preflight(request);
}

function addressOf({ config }: ModelPolicy, env: NodeJS.ProcessEnv): string | undefined {
  const own = config?.apiBaseUrl;
  return typeof own === 'string' ? own : env.OPENAI_BASE_URL;
}

type PreflightModule = typeof import('../../training/preflight.ts');

/** What asks for models, in a bundle of its own: only repositories that name models load OpenAI's client. */
async function importPreflight(): Promise<PreflightModule> {
  const fromSource = import.meta.filename.endsWith('.ts');
  const file = path.join(packageRoot(), fromSource ? 'src/training/preflight.ts' : 'dist/preflight.js');
  return (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as PreflightModule;
}
