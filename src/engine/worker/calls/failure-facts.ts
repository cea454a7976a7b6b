import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { missingPackage } from '../../../config/install-command.ts';
import { foldersUpwards, posixPath } from '../../../config/repository-path.ts';
import { withInstall, withKey } from '../../../samples/error-facts.ts';
import type { ErrorCause } from '../../../samples/sample.ts';
import { missingPackageIn } from '../../messages/missing-package.ts';
import type { ApiProvider } from '../promptfoo/promptfoo-types.ts';
import { keyVariables } from './key-variables.ts';

/** What is known of an error beside its own words. */
interface Failed {
  readonly cause: ErrorCause;
  readonly message: string;
}

/**
 * An error's message with what its process knows of it: the variables that hold the key of a refused call, and how the packages of the suite's
 * folder are installed.
 */
export function withFacts({ cause, message }: Failed, provider: ApiProvider | null): string {
  if (cause === 'missing-package') return withInstallOf(message, process.cwd());
  return provider === null ? message : withKey(message, refusedKeys({ cause }, provider));
}

/** The variables that hold the key of a call that was refused for it; none where it failed otherwise. */
export function refusedKeys({ cause }: Pick<Failed, 'cause'>, provider: ApiProvider): readonly string[] {
  return cause === 'auth' || cause === 'quota' ? keyVariables(provider, process.env) : [];
}

/** A message that misses a package, with what installs it in a folder of the suite. */
export function withInstallOf(message: string, folder: string): string {
  const missing = missingPackageIn(message);
  if (missing === null) return message;
  const root = repositoryOf(folder);
  const install = missingPackage(root, posixPath(path.relative(root, folder)), missing.name, missing.kind);
  return install === null ? message : withInstall(message, install);
}

/** The checkout that a folder lies in; the folder itself outside of one. */
function repositoryOf(folder: string): string {
  const { root } = path.parse(folder);
  const above = foldersUpwards(posixPath(path.relative(root, folder)));
  const found = above.find((each) => existsSync(path.join(root, each, '.git')));
  return found === undefined ? folder : path.join(root, found);
}
