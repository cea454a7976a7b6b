import { suiteEnvironment } from '../../engine/child/child-environment.ts';
import { dotenvOf } from '../../engine/child/dotenv-files.ts';
import { withoutPrinted } from '../../engine/redaction/key-shapes.ts';
import { createRedactor } from '../../engine/redaction/redactor.ts';
import { secretVariables } from '../../engine/redaction/secret-variables.ts';

/** The surroundings of commands that run code of the repository: applications, and `setup`. */
export interface RepositoryCode {
  /** Their environment, without credentials of the job. */
  readonly env: Record<string, string>;
  /** A line that they print, as people may see it: without secrets of the job, also those that are withheld from them. */
  readonly shown: (line: string) => string;
}

/**
 * What commands of the repository get, and how their words are shown. `passEnv`: withheld names that they see all the same. `root`: the
 * checkout, whose `.env` file an application reads by itself.
 */
export function repositoryCode(
  env: NodeJS.ProcessEnv,
  passEnv: readonly string[],
  root: string,
): RepositoryCode {
  const given = suiteEnvironment(env, passEnv);
  const written = dotenvOf({ root, config: '.env' }).variables;
  const redactor = createRedactor(secretVariables({ ...written, ...env }, (name) => !(name in given)));
  const isOfKey = keyLines();
  return {
    env: given,
    shown: (line) => (isOfKey(line) ? '[key]' : withoutPrinted(redactor.text(line))),
  };
}

/** Whether a line goes on with a private key that an earlier one began: each line is shown alone. */
function keyLines(): (line: string) => boolean {
  let isInside = false;
  return (line) => {
    const goesOn = isInside && /^\s*[\w+/=]{1,100}\s*$/.test(line);
    isInside = goesOn || /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----\s*$/.test(line);
    return goesOn;
  };
}
