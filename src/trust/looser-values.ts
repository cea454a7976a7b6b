import { PERMISSIONS } from '../vocabulary.ts';

/** Whether a change's value of a key would judge more leniently than main's. Both have their defaults. */
type Looser = (main: unknown, own: unknown) => boolean;

/**
 * By key of `pawl.yaml`, what makes a value more lenient. A key that is not here can be edited without making anything
 * pass: main's value holds for the change at hand, and the edit is only named. Metrics have rules of their own.
 */
export const LOOSER: Readonly<Record<string, Looser>> = {
  'suites[].paths': hasLess,
  // Without a list every file that nobody is known to read counts.
  'suites[].inputs': (main, own) => Array.isArray(own) && (!Array.isArray(main) || hasLess(main, own)),
  // A higher chance of a false block is a keener gate.
  alpha: (main, own) => Number(own) < Number(main),
  // What fails in one wording alone blocks without them.
  variations: later('off', 'auto'),
  'models.*.contaminated': later('report', 'leave-out'),
  // The repository's own promptfoo guards keys less.
  engine: later('bundled', 'workspace'),
  'limits.errors': (main, own) => Number(own) > Number(main),
  enforce: (main, own) => main === true && own !== true,
  block: later('strict', 'net', 'clear'),
  mixed: later('block', 'warn'),
  inconclusive: later('block', 'warn'),
  loosening: later('block', 'warn'),
  'accept.by': later(...[...PERMISSIONS].reverse()),
  'accept.author': (main, own) => own === true && main !== true,
  'accept.commandLine': (main, own) => own === true && main !== true,
  removals: later('block', 'warn'),
  'notMeasured.secrets': later('block', 'warn'),
  'notMeasured.provider': later('block', 'warn'),
  'notMeasured.budget': later('block', 'warn'),
  'notMeasured.baseline': later('block', 'warn'),
  'notMeasured.nothing-passes': later('block', 'warn'),
  'baseline.outputs': (main, own) => own === 'full' && main !== 'full',
  'baseline.erosion': later('block', 'issue', 'warn'),
  'baseline.drift': later('block', 'warn'),
  // A case that only the change puts there would no longer judge it.
  quarantine: (main, own) => hasLess(own, main),
  'pass-env': (main, own) => hasLess(own, main),
};

/** A list of words, the strictest first: a later one is more lenient. */
function later(...words: readonly string[]): Looser {
  return (main, own) => words.indexOf(String(own)) > words.indexOf(String(main));
}

function hasLess(main: unknown, own: unknown): boolean {
  const kept = new Set(listOf(own));
  return listOf(main).some((item) => !kept.has(item));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
