import { serverAddresses } from '../../server-addresses.ts';
import { GRADING_OPTIONS } from '../checks/grading-options.ts';
import { digestSecrets, digestValue, type Folders, isVariableOfRun, secretsOf } from '../digest.ts';
import type { GridRow } from '../loading/dry-run.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { UnifiedConfig } from '../promptfoo/promptfoo-types.ts';
import { CASE_METADATA } from './case-metadata.ts';

/** Options of a test that grade an answer and do not change it, and how often it is asked. */
const GRADING = new Set([...GRADING_OPTIONS, 'repeat']);
/** Metadata that is the gate's own. */
const OWN_METADATA: ReadonlySet<string> = new Set(Object.keys(CASE_METADATA));

/**
 * SHA-256 of what one cell gives its provider beside the rendered prompt and the provider's own settings: settings of
 * the prompt, options of the test, variables, metadata.
 */
export function settingsDigest(
  { test, vars }: GridRow,
  promptConfig: unknown,
  folders: Folders & Required<Pick<Folders, 'secrets'>>,
): string {
  const shown = Object.entries(vars).filter(([name]) => !isVariableOfRun(name) || isWritten(test, name));
  return digestValue(
    {
      config: without(promptConfig, GRADING),
      options: without(test.options, GRADING),
      vars: Object.fromEntries(shown),
      metadata: without(test.metadata, OWN_METADATA),
      provider: test.provider,
    },
    folders,
  );
}

/** Whether a case writes this variable itself, so that it is not a run's own. The id of a session may be another one each time all the same. */
function isWritten({ vars }: GridRow['test'], name: string): boolean {
  return name !== 'sessionId' && Object.hasOwn(Object(vars), name);
}

/**
 * `secretsDigest` of what the other digests of a cell leave out because of its name, where that is anything: in the settings of its provider
 * and of its prompt, in its options and variables, and in the environment of its suite.
 */
export function secretsDigest(
  { test, vars }: GridRow,
  { config, provider, env }: { readonly config: unknown; readonly provider: unknown; readonly env: unknown },
  folders: Folders & Required<Pick<Folders, 'secrets'>>,
  salt: string,
): { readonly secretsDigest?: string } {
  const { config: own, env: ownEnv } = Object(provider) as {
    readonly config?: unknown;
    readonly env?: unknown;
  };
  const given = { options: test.options, vars, metadata: test.metadata, provider: test.provider };
  const digest = digestSecrets({ ...given, config, own, ownEnv, env }, folders, salt);
  return digest === undefined ? {} : { secretsDigest: digest };
}

/**
 * SHA-256 of what holds for all cells of a suite: promptfoo's version, derived metrics, what committed `.env` files set,
 * and which servers the config and the environment name. The port of a server on this machine is chosen again for each run and does not count.
 */
export function commonDigest(
  promptfoo: Pick<Promptfoo, 'VERSION'>,
  { env, derivedMetrics }: UnifiedConfig,
  folders: Folders,
  committed: Readonly<Record<string, string>>,
): string {
  const addresses = serverAddresses(process.env).map(([name, address]) => [
    name,
    address.replace(LOCAL_PORT, '$1'),
  ]);
  return digestValue(
    {
      version: promptfoo.VERSION ?? null,
      env,
      derivedMetrics,
      addresses,
      ...(Object.keys(committed).length > 0 && { committed }),
    },
    { ...folders, secrets: secretsOf(process.env) },
  );
}

const LOCAL_PORT = /^(\w+:\/\/(?:localhost|127\.[\d.]+|\[::1\])):\d+/;

function without(value: unknown, names: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(Object(value)).filter(([name]) => !names.has(name)));
}
