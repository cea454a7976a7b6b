import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GateConfig } from '../../config/gate-config.ts';
import { type ArmManifest, hasFailed, type SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm } from '../../samples/sample.ts';
import type { Preflight, PreflightRequest } from '../../training/preflight.ts';
import { packageRoot } from './package-root.ts';
import { type CheckedArm, checkedTraining, type ReadFiles } from './training-checks.ts';
import { usedModels } from './used-models.ts';

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
    const notes = [...new Set([...(inputs.notes ?? []), ...candidate.notes, ...training.notes])];
    return [id, { ...inputs, baseline: baseline.arm, candidate: training.arm, notes }];
  });
  return new Map(await Promise.all(checked));
}

async function checkedArm(
  arm: ArmManifest,
  side: Arm,
  { configs, env, ask, now }: ModelChecks,
  asked: Map<string, Promise<Preflight>>,
): Promise<CheckedArm> {
  if (arm === null || hasFailed(arm) || !ask) return { arm, notes: [] };
  const found = usedModels(arm, configs[side]).map(({ alias, model: { id, base, job, config } }) => {
    const own = config?.apiBaseUrl;
    const baseUrl = typeof own === 'string' ? own : env.OPENAI_BASE_URL;
    const key = JSON.stringify([alias, id, job, baseUrl]);
    const answer =
      asked.get(key) ?? askFor({ alias, id, base, job, baseUrl, apiKey: env.OPENAI_API_KEY, now });
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

async function askFor(request: PreflightRequest): Promise<Preflight> {
  return (await importPreflight()).preflight(request);
}

type PreflightModule = typeof import('../../training/preflight.ts');

/** What asks for models, in a bundle of its own: only repositories that name models load OpenAI's client. */
async function importPreflight(): Promise<PreflightModule> {
  const fromSource = import.meta.filename.endsWith('.ts');
  const file = path.join(packageRoot(), fromSource ? 'src/training/preflight.ts' : 'dist/preflight.js');
  return (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as PreflightModule;
}
