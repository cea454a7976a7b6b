import os from 'node:os';
import type { ArmsRequest, CiEvent } from '../../src/trees/arms.ts';
import { gitEnv } from '../support/files/repository.ts';

/** A request as the command line makes it. */
export function request(
  cwd: string,
  { setup = [], ...more }: Partial<ArmsRequest> & { event?: CiEvent | null; setup?: readonly string[] } = {},
): ArmsRequest {
  return {
    cwd,
    event: null,
    temporary: os.tmpdir(),
    env: gitEnv,
    setupOf: () => ({ setup, env: gitEnv, shown: (line) => line }),
    log: () => {},
    ...more,
  };
}
