import { suiteEnvironment } from '../../engine/child/child-environment.ts';
import { createRedactor } from '../../engine/redaction/redactor.ts';
import { secretVariables } from '../../engine/redaction/secret-variables.ts';

/** The surroundings of commands that run code of the repository: applications, and `setup`. */
export interface RepositoryCode {
  /** Their environment, without credentials of the job. */
  readonly env: Record<string, string>;
  /** What they print, as people may see it: without secrets of the job, also those that are withheld from them. */
  readonly shown: (text: string) => string;
}

/** What commands of the repository get, and how their words are shown. `passEnv`: withheld names that they see all the same. */
export function repositoryCode(env: NodeJS.ProcessEnv, passEnv: readonly string[]): RepositoryCode {
  const given = suiteEnvironment(env, passEnv);
  const redactor = createRedactor(secretVariables(env, (name) => !(name in given)));
  return { env: given, shown: (text) => redactor.text(text) };
}
