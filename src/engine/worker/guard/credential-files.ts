import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isNamedSecret } from '../../redaction/secret-parts.ts';

/** Variables that name a file with credentials, and do not say so. */
const NAMES_FILE =
  /^(?:KUBECONFIG|NETRC|NPM_CONFIG_(?:USER|GLOBAL)CONFIG|PIP_CONFIG_FILE|GOOGLE_GHA_CREDS_PATH)$/i;

/** Files by their real paths, each with the variable that names it; null: it has a tool's own name. */
export type CredentialFiles = ReadonlyMap<string, { readonly variable: string | null }>;

/** Files that tools log in by, below the folder that they run in, and how one holds a secret itself: not as a variable's name. */
const OF_TOOLS: Readonly<Record<string, RegExp>> = {
  '.npmrc': /_(?:authToken|auth|password)\s*=\s*"?(?!\$\{)[^\s"]{8}/,
  '.yarnrc.yml': /npmAuth(?:Token|Ident)\s*:\s*"?(?!\$\{)[^\s"]{8}/,
  '.netrc': /\bpassword\s+\S/,
  _netrc: /\bpassword\s+\S/,
  '.git-credentials': /:\/\/[^\s/:]*:[^\s/@]+@/,
  '.pypirc': /^\s*password\s*[:=]\s*\S/m,
  '.pgpass': /^(?:[^:#\n]*:){4}\S/m,
  '.docker/config.json': /"(?:auth|identitytoken|registrytoken)"\s*:\s*"[^"]{8}/,
  '.aws/credentials': /aws_secret_access_key\s*=\s*\S/i,
  '.config/gcloud/application_default_credentials.json': /"(?:refresh_token|private_key|client_secret)"/,
};
const MOST_BYTES = 1_000_000;

/**
 * Real paths of the files in which a step of the job left credentials, with why each counts as one: some log-in steps write them into the
 * checkout, where a suite reads its data from. A variable names them, which libraries of providers find them by, or a tool has its own name for them.
 */
export function credentialFiles(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): CredentialFiles {
  const files = new Map<string, { readonly variable: string | null }>();
  for (const [name, holdsSecret] of Object.entries(OF_TOOLS)) {
    const file = heldIn(path.join(root, name), holdsSecret);
    if (file !== null) files.set(file, { variable: null });
  }
  for (const [name, value = ''] of Object.entries(env)) {
    if (!NAMES_FILE.test(name) && !isNamedSecret(name.replace(/_?(?:FILE|PATH)$/i, ''), value)) continue;
    try {
      const file = realpathSync(path.resolve(root, value));
      if (statSync(file).isFile()) files.set(file, { variable: name });
    } catch {
      // Most secrets name no file.
    }
  }
  return files;
}

/** The real path of a file that holds a secret; null where there is none. */
function heldIn(place: string, holdsSecret: RegExp): string | null {
  try {
    const file = realpathSync(place);
    const stat = statSync(file);
    const isSmall = stat.isFile() && stat.size <= MOST_BYTES;
    return isSmall && holdsSecret.test(readFileSync(file, 'utf8')) ? file : null;
  } catch {
    return null;
  }
}
