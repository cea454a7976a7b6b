import type { SuiteManifest } from '../../plan/manifest.ts';
import { hostOf, isBesideHost } from '../host-of.ts';
import { isOfficial, makerOfVariable } from '../official-hosts.ts';
import { mayNameServer } from '../server-addresses.ts';

/** The environment of a suite's process, and the part of it that is the job's. */
export interface SuiteVariables {
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly ofJob: Readonly<Record<string, string | undefined>>;
}

/**
 * The key that a variable holds, where it may go to this address: its maker listens there, a machine beside the run does, the job's
 * own variables name the host, or the suite does, as its manifest says. Else undefined.
 */
export function keyFor(
  name: string,
  address: string,
  { given, ofJob }: SuiteVariables,
  { hosts = [] }: Pick<SuiteManifest, 'hosts'>,
): string | undefined {
  const host = hostOf(address);
  if (host === null) return undefined;
  const isExpected =
    isOfficial(host, [makerOfVariable(name)]) ||
    isBesideHost(host) ||
    hosts.some((each) => each.host === host && each.variables.includes(name)) ||
    Object.entries(ofJob).some(([variable, value = '']) => mayNameServer(variable) && hostOf(value) === host);
  return isExpected ? given[name] : undefined;
}
