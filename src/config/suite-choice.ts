import { PawlError, quotedWord } from '../errors.ts';
import type { GateConfig } from './gate-config.ts';
import { nearestWord } from './nearest-word.ts';

/** The configuration with one suite only. Throws a usage error that names the suites there are. */
export function onlySuite(config: GateConfig, id: string | undefined): GateConfig {
  if (id === undefined) return config;
  const suites = config.suites.filter((suite) => suite.id === id);
  if (suites.length > 0)
    return suites.length < config.suites.length ? { ...config, suites, isPart: true } : { ...config, suites };
  const known = config.suites.map((suite) => suite.id);
  throw new PawlError({
    code: 'assembly/unknown-suite',
    what: `There is no suite "${id}".`,
    why: known.length === 0 ? 'No suite was found in this repository.' : `Suites here: ${known.join(', ')}.`,
    fix:
      known.length === 0
        ? 'add a promptfooconfig.yaml, or name your suites in pawl.yaml'
        : `--suite ${quotedWord(nearestWord(id, known) ?? known[0] ?? '')}`,
  });
}
