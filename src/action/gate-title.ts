import path from 'node:path';
import { loadGateConfig } from '../config/load-gate-config.ts';
import { type Policy, policySchema } from '../config/policy/policy.ts';
import { PawlError } from '../errors.ts';
import type { EventFacts } from '../github/events/event.ts';
import { readPublication } from '../publish/publication-file.ts';
import type { ActionInputs } from './inputs.ts';
import { withInputs } from './policy-override.ts';

/** What the publisher must know of the policy before anything else happens. */
export interface GateTitle {
  readonly title: string | null;
  readonly comment: Policy['report']['comment'];
}

/** Absolute path of the checkout. */
export function checkoutOf(env: NodeJS.ProcessEnv, { workingDirectory }: ActionInputs): string {
  return path.resolve(env.GITHUB_WORKSPACE ?? process.cwd(), workingDirectory);
}

/** Absolute path of the publication that one job leaves and another publishes. */
export function publicationPath(env: NodeJS.ProcessEnv, inputs: ActionInputs): string {
  return path.join(checkoutOf(env, inputs), inputs.publication);
}

/**
 * Title and comment policy of the gate; the defaults where the policy cannot be read: that is told when the gate runs.
 * A job that only publishes has no checkout: there the publication says whose it is.
 */
export function gateTitle(env: NodeJS.ProcessEnv, inputs: ActionInputs, facts: EventFacts): GateTitle {
  if (inputs.mode === 'publish') {
    const { gate } = readPublication(publicationPath(env, inputs), facts);
    return { title: gate.title, comment: inputs.comment ?? gate.comment };
  }
  const { report } = withInputs(readablePolicy(env, inputs), inputs).policy;
  return { title: report.title ?? null, comment: report.comment };
}

function readablePolicy(env: NodeJS.ProcessEnv, inputs: ActionInputs) {
  try {
    return loadGateConfig({ root: checkoutOf(env, inputs), file: inputs.config, discover: false });
  } catch (error) {
    if (!(error instanceof PawlError) && !isMissing(error)) throw error;
    return { file: null, policy: policySchema.parse({}), suites: [], skipped: [] };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
