import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isNamedSecret } from '../../redaction/secret-parts.ts';

/** Variables that name a file with credentials, and do not say so. */
const NAMES_FILE =
  /^(?:KUBECONFIG|NETRC|NPM_CONFIG_(?:USER|GLOBAL)CONFIG|PIP_CONFIG_FILE|GOOGLE_GHA_CREDS_PATH)$/i;

/**
 * Real paths of the files in which a step of the job left credentials, with the variable that names each: some log-in steps write them into the
 * checkout, where a suite reads its data from. Libraries of providers find them by the variable.
 */
export function credentialFiles(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, value = ''] of Object.entries(env)) {
    if (!NAMES_FILE.test(name) && !isNamedSecret(name.replace(/_?(?:FILE|PATH)$/i, ''), value)) continue;
    try {
      const file = realpathSync(path.resolve(root, value));
      if (statSync(file).isFile()) files.set(file, name);
    } catch {
      // Most secrets name no file.
    }
  }
  return files;
}
