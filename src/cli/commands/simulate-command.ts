import { z } from 'zod';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { documentText } from '../../report/documents/json-text.ts';
import { simulationText } from '../../report/plan/simulation-text.ts';
import { SIMULATE_DEFAULTS, type SimulateOptions } from '../../simulate/options.ts';
import { simulate } from '../../simulate/simulate.ts';
import { EFFORTS } from '../../vocabulary.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { formatOf } from '../formats.ts';
import { brokenLine } from '../terminal.ts';
import { wrongNumber } from '../wrong-number.ts';
import { profileFrom } from './profile-source.ts';

const share = z.coerce.number().min(0).max(1);
const count = (most: number) => z.coerce.number().int().min(1).max(most);

const numbers = z.object({
  cases: count(10_000).default(SIMULATE_DEFAULTS.cases),
  flaky: share.default(SIMULATE_DEFAULTS.flaky),
  break: share.default(SIMULATE_DEFAULTS.break),
  soften: share.default(SIMULATE_DEFAULTS.soften),
  fix: share.default(SIMULATE_DEFAULTS.fix),
  scale: z.coerce.number().min(0).max(2).default(SIMULATE_DEFAULTS.scale),
  drift: share.default(SIMULATE_DEFAULTS.drift),
  stored: z.coerce.number().int().min(0).max(1000).default(SIMULATE_DEFAULTS.stored),
  trials: count(100_000).default(SIMULATE_DEFAULTS.trials),
  seed: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 32 - 1)
    .default(SIMULATE_DEFAULTS.seed),
  effort: z.enum(EFFORTS).optional(),
});

/** `pawl simulate`: always exit 0; what it prints is the answer. */
export const simulateCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const parsed = numbers.safeParse(flags);
  if (!parsed.success) throw wrongNumber('simulate', parsed.error, flags);
  const root = terminal.cwd();
  const { policy } = loadGateConfig({ root, file: flagText(flags.policy), discover: false });
  const { effort = policy.effort, ...asked } = parsed.data;
  const source = flagText(flags.profile);
  const wanted = { suite: flagText(flags.suite), policy: flagText(flags.policy) };
  const profile = source === undefined ? null : await profileFrom({ source, ...wanted }, terminal);
  const options: SimulateOptions = {
    ...asked,
    cases: profile?.length ?? asked.cases,
    profile,
    effort,
    policy,
  };
  const result = simulate(options);
  const json = formatOf(flags) === 'json';
  const shown = () =>
    simulationText(options, result)
      .split('\n')
      .map((line) => brokenLine(line, terminal.stdout, 1))
      .join('\n');
  terminal.stdout.write(json ? documentText('simulate', result) : shown());
  return 0;
};
