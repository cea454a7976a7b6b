import { verdictOf } from '../publish/gate-data.ts';
import { readPublication } from '../publish/publication-file.ts';
import { headlineOf } from '../report/words/title.ts';
import { VERSION } from '../version.ts';
import { publicationPath } from './gate-title.ts';
import { surfaceOutputs, verdictOutputs, writeOutputs } from './outputs.ts';
import { withFailOn } from './policy-override.ts';
import { publicationOf, reproduceWords } from './publication-of.ts';
import type { ActionStep } from './step.ts';

/**
 * `mode: publish`: judges and renders the data that an earlier job left, and puts it up. Runs nothing. Whose check it is, who may
 * see what, and every address is this job's own; the file gives measurements. Returns the exit code, as the gate does.
 */
export async function publishMode({ env, inputs, facts, log, publisher, gate }: ActionStep): Promise<number> {
  const { title } = gate;
  const about = { repository: facts.repository, headSha: facts.headSha, title };
  const data = readPublication(publicationPath(env, inputs), about);
  const verdict = verdictOf(data, (policy) => withFailOn(policy, inputs));
  const runUrl = facts.runUrl ?? null;
  const context = {
    ...data.context,
    version: VERSION,
    command: 'gate',
    candidateLabel: `HEAD@${facts.headSha.slice(0, 7)}`,
    title,
    reproduce: ['npx', 'pawl', 'gate', ...reproduceWords(facts)],
    reportUrl: runUrl,
    runUrl,
    reportPath: null,
    enforce: withFailOn(data.policy, inputs).enforce,
  };
  const surfaces = await publisher.publish(publicationOf(verdict, context));
  log.surfaces(surfaces);
  writeOutputs({
    ...verdictOutputs(verdict, headlineOf(verdict, context)),
    ...surfaceOutputs(surfaces),
    'exit-code': String(verdict.exitCode),
  });
  return verdict.exitCode;
}
