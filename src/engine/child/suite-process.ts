import { PawlError } from '../../errors.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import type { SuiteLocation } from '../eval-engine.ts';
import { expectMainUnchanged, killedWhileIdle, loadsOtherwise } from './main-changed.ts';
import { type EngineSettings, type OpenedSuite, openSuite } from './opened-suite.ts';
import type { Pooled } from './process-pool.ts';
import { sameGrid, sameManifest } from './same-manifest.ts';

/** A suite of one arm and the process that serves it now; another takes its place when it ends, or after a rest. */
export interface SuiteProcess extends Pooled {
  /**
   * The suite's process, started where there is none. Rejects with `PawlError` where it does not load, where it loads
   * another grid than the first one did, and where main's may not start (`isMainChanged`): its tree is not what it was, or
   * its last process ended for no known reason. A process that `rest` has ended did so for a known one.
   */
  opened(): Promise<OpenedSuite>;
  /** The last process ended while it was at work on a call: suite code that crashes, or a machine without memory, does that. */
  endedAtWork(): void;
  /** The manifest of the first process: later ones only take over its work. Null before that is open. */
  manifest(): SuiteManifest | null;
  close(): Promise<void>;
}

/** The process of a suite. None is started before it is asked for. */
export function suiteProcess(location: SuiteLocation, settings: EngineSettings): SuiteProcess {
  const isMain = location.arm === 'baseline';
  const open = () => (isMain ? openMain(location, settings) : openSuite(location, settings));
  const ended = new Set<Promise<OpenedSuite>>();
  let closed = false;
  let manifest: SuiteManifest | null = null;
  let current: Promise<OpenedSuite> | null = null;
  let serving: OpenedSuite | null = null;
  let wasKilled = false;

  const start = () => {
    const opening = manifest === null ? open() : openAgain(open, manifest, location);
    opening.then(
      (suite) => {
        manifest ??= suite.manifest;
        serving = suite;
        void suite.child.ended.then(() => {
          if (serving === suite) serving = null;
          ended.add(opening);
          wasKilled = suite.child.wasKilled();
        });
      },
      () => {},
    );
    return opening;
  };
  const end = async () => {
    const suite = await current?.catch(() => null);
    suite?.child.kill();
    await suite?.child.ended;
  };
  return {
    opened() {
      if (closed && current === null) return Promise.reject(notOpen(location));
      if (current !== null && (closed || !ended.has(current))) return current;
      if (isMain && wasKilled) return Promise.reject(killedWhileIdle());
      current = start();
      return current;
    },
    endedAtWork() {
      wasKilled = false;
    },
    manifest: () => manifest,
    isOpen: () => serving !== null,
    rest: end,
    async close() {
      closed = true;
      await end();
    },
  };
}

/** Opens a suite of main in a tree that is what it was, before and after: this PR's code may run by then. */
async function openMain(location: SuiteLocation, settings: EngineSettings): Promise<OpenedSuite> {
  await expectMainUnchanged(settings.mainChanged);
  const opening = openSuite(location, settings);
  // Where it does not load, somebody may have removed a file of main's.
  const opened = await opening.catch(() => null);
  try {
    await expectMainUnchanged(settings.mainChanged);
  } catch (error) {
    opened?.child.kill();
    throw error;
  }
  return opening;
}

/**
 * Opens a suite another time. Its samples stand beside those of the first process, so it must load the same. Where it does
 * not, a second look tells whether it is another each time (a suite may write the time into its cases) or something that
 * main loads was changed: nothing but suite code and this PR's runs meanwhile.
 */
async function openAgain(
  open: () => Promise<OpenedSuite>,
  first: SuiteManifest,
  { arm, config }: SuiteLocation,
): Promise<OpenedSuite> {
  const again = await open();
  if (sameManifest(first, again.manifest)) return again;
  if (arm === 'candidate' && sameGrid(first, again.manifest)) return again;
  again.child.kill();
  const other = await open();
  const isItsNature = arm === 'candidate' || !sameManifest(again.manifest, other.manifest);
  if (sameManifest(first, other.manifest) || (isItsNature && sameGrid(first, other.manifest))) return other;
  other.child.kill();
  throw arm === 'baseline' && !isItsNature ? loadsOtherwise(config) : notTheSame(config);
}

function notTheSame(file: string): PawlError {
  return new PawlError(
    {
      code: 'engine/suite-differs',
      what: 'This suite holds other cases, models or hosts than when it was loaded first.',
      why: 'Suites are loaded again when more of them are touched than run at once, or when their process has ended.',
      fix: 'make the suite load the same cases each time: no random choice, and no list that another server or the time decides',
      place: { file },
    },
    'unmeasured',
  );
}

function notOpen({ suite, arm }: SuiteLocation): PawlError {
  return new PawlError({
    code: 'engine/not-open',
    what: `Suite ${suite} is not open for the ${arm} arm.`,
    fix: 'report this with the log of the run: it is a fault of Pawl',
  });
}
