import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { SuiteConfig } from '../../../config/gate-config.ts';
import { loadGateConfig } from '../../../config/load-gate-config.ts';
import { nearestWord } from '../../../config/nearest-word.ts';
import { withPlace } from '../../../config/policy/store-place.ts';
import { PawlError } from '../../../errors.ts';
import { count } from '../../../numbers.ts';
import { openStore } from '../../../samples/store/open-store.ts';
import { openRepository } from '../../../trees/git/repository.ts';
import { flagText } from '../../args.ts';
import type { CommandRunner } from '../../command-runner.ts';

const day = z.iso.date().or(z.iso.datetime());

/** `pawl baseline purge`: exit 0 once they are gone. Nothing is deleted that was not named. */
export const baselinePurgeCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const suite = flagText(flags.suite) ?? null;
  const before = momentOf(flagText(flags.before));
  if (flags.all === true && (suite !== null || before !== null))
    throw usage('--all deletes every sample, and leaves nothing to choose.');
  if (flags.all !== true && suite === null && before === null)
    throw usage('Which samples? Nothing was deleted.');
  const { root, git } = await openRepository(terminal.cwd(), terminal.env, false);
  const file = flagText(flags.policy);
  const { policy } = loadGateConfig({ root, file, discover: false });
  const store = openStore(withPlace(policy.baseline), { root, git, pause });
  const gone = await store.purge(suite, ({ at }) => before !== null && Date.parse(at) >= before);
  const isUnknown = suite !== null && gone === 0 && (await store.read(suite)).samples.length === 0;
  const end = isUnknown ? noneOf(suite, loadGateConfig({ root, file, keepUnreadable: true }).suites) : '.';
  terminal.stdout.write(`${count(gone, 'sample')} of main deleted from ${store.describe()}${end}\n`);
  return 0;
};

/** The end of a sentence: why nothing was there to delete. The suite may have another name, or was purged before. */
function noneOf(suite: string, suites: readonly SuiteConfig[]): string {
  const near = nearestWord(
    suite,
    suites.map(({ id }) => id),
  );
  const meant = near === null || near === suite ? '' : ` Did you mean \`${near}\`?`;
  return `, which holds none of a suite \`${suite}\`.${meant}`;
}

/** Milliseconds since 1970 at the beginning of a day, or at a moment (UTC); null where none was given. */
function momentOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!day.safeParse(text).success)
    throw usage(`--before ${text} is not a day like 2026-01-31, nor a moment like 2026-01-31T12:00:00Z.`);
  return Date.parse(text);
}

function usage(what: string): PawlError {
  return new PawlError({
    code: 'cli/usage',
    what,
    fix: 'name them by `--suite`, by `--before` or by both, or all of them by `--all`:\npawl baseline purge --help',
  });
}
