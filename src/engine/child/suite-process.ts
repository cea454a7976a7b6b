import type { SuiteManifest } from '../../plan/manifest.ts';
import type { SuiteLocation } from '../eval-engine.ts';
import { expectMainUnchanged, killedWhileIdle } from './main-changed.ts';
import { type EngineSettings, type OpenedSuite, openSuite } from './opened-suite.ts';

/** A suite of one arm and the process that serves it now; another takes its place when it ends. */
export interface SuiteProcess {
  /**
   * The suite's process, started again where the last one has ended. Rejects with `PawlError` where it does not load, and
   * where main's may not start (`isMainChanged`): its tree is not what it was, or its last process ended for no known reason.
   */
  opened(): Promise<OpenedSuite>;
  /** The last process ended while it was at work on a call: suite code that crashes, or a machine without memory, does that. */
  endedAtWork(): void;
  /** The manifest of the first process: later ones only take over its work. */
  manifest(): SuiteManifest;
  close(): Promise<void>;
}

/** Starts the process of a suite: it is opened at once. */
export function startSuiteProcess(location: SuiteLocation, settings: EngineSettings): SuiteProcess {
  let closed = false;
  let manifest: SuiteManifest | undefined;
  const isMain = location.arm === 'baseline';
  const start = () => {
    const opening = isMain ? openMain(location, settings) : openSuite(location, settings);
    opening.then(
      (suite) => {
        manifest ??= suite.manifest;
        void suite.child.ended.then(() => {
          ended.add(opening);
          wasKilled = suite.child.wasKilled();
        });
      },
      () => {},
    );
    return opening;
  };
  const ended = new Set<Promise<OpenedSuite>>();
  let wasKilled = false;
  let current = start();
  return {
    opened() {
      if (ended.has(current) && !closed) {
        if (isMain && wasKilled) return Promise.reject(killedWhileIdle());
        current = start();
      }
      return current;
    },
    endedAtWork() {
      wasKilled = false;
    },
    manifest() {
      if (manifest === undefined) throw new Error('A round needs suites that are open.');
      return manifest;
    },
    async close() {
      closed = true;
      const suite = await current.catch(() => null);
      suite?.child.kill();
      await suite?.child.ended;
    },
  };
}

/** Opens a suite of main in a tree that is what it was, before and after: this PR's code may run by then. */
async function openMain(location: SuiteLocation, settings: EngineSettings): Promise<OpenedSuite> {
  await expectMainUnchanged(settings.mainChanged);
  const opened = await openSuite(location, settings);
  try {
    await expectMainUnchanged(settings.mainChanged);
  } catch (error) {
    opened.child.kill();
    throw error;
  }
  return opened;
}
