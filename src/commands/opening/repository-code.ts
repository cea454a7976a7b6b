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

/** Lines in which a private key ends: the longest in use has half as many. */
const LONGEST_KEY = 200;

/**
 * Whether a line goes on with a private key that an earlier one began: each line is shown alone, and those of several streams and applications
 * come in between.
 */
function keyLines(): (line: string) => boolean {
  let [open, left] = [0, 0];
  return (line) => {
    const isBegin = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----\s*$/.test(line);
    if (isBegin) [open, left] = [open + 1, LONGEST_KEY];
    else if (left > 0) left -= 1;
    if (left === 0) open = 0;
    if (open > 0 && /-----END [A-Z ]{0,30}PRIVATE KEY-----/.test(line)) open -= 1;
    return open > 0 && /^\s*[\w+/=]{1,100}\s*$/.test(line);
  };
}
