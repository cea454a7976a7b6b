import { readPublication } from '../publish/publication-file.ts';
import { publicationPath } from './gate-title.ts';
import { surfaceOutputs, writeOutputs } from './outputs.ts';
import type { ActionStep } from './step.ts';

/** `mode: publish`: puts up the publication that an earlier job left. Runs nothing. Returns the exit code: 1 for a failure. */
export async function publishMode({ env, inputs, facts, log, publisher }: ActionStep): Promise<number> {
  const { publication } = readPublication(publicationPath(env, inputs), facts);
  const surfaces = await publisher.publish(publication);
  log.surfaces(surfaces);
  const exitCode = publication.conclusion === 'failure' ? 1 : 0;
  writeOutputs({ title: publication.title, ...surfaceOutputs(surfaces), 'exit-code': String(exitCode) });
  return exitCode;
}
