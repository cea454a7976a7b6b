import os from 'node:os';
import type { ArmsRequest, CiEvent } from '../../src/trees/arms.ts';
import { gitEnv } from '../support/repository.ts';

/** A request as the command line makes it. */
export function request(
  cwd: string,
  more: Partial<ArmsRequest> & { event?: CiEvent | null } = {},
): ArmsRequest {
  return {
    cwd,
    event: null,
    setup: [],
    temporary: os.tmpdir(),
    env: gitEnv,
    setupEnv: gitEnv,
    log: () => {},
    ...more,
  };
}
