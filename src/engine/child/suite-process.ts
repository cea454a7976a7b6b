import type { SuiteManifest } from '../../plan/manifest.ts';
import type { SuiteLocation } from '../eval-engine.ts';
import { type EngineSettings, type OpenedSuite, openSuite } from './opened-suite.ts';

/** A suite of one arm and the process that serves it now; another takes its place when it ends. */
export interface SuiteProcess {
  /** The suite's process, started again where the last one has ended. Rejects with `PawlError` where it does not load. */
  opened(): Promise<OpenedSuite>;
  /** The manifest of the first process: later ones only take over its work. */
  manifest(): SuiteManifest;
  close(): Promise<void>;
}

/** Starts the process of a suite: it is opened at once. */
export function startSuiteProcess(location: SuiteLocation, settings: EngineSettings): SuiteProcess {
  let closed = false;
  let manifest: SuiteManifest | undefined;
  const start = () => {
    const opening = openSuite(location, settings);
    opening.then(
      (suite) => {
        manifest ??= suite.manifest;
        void suite.child.ended.then(() => ended.add(opening));
      },
      () => {},
    );
    return opening;
  };
  const ended = new Set<Promise<OpenedSuite>>();
  let current = start();
  return {
    opened() {
      if (ended.has(current) && !closed) current = start();
      return current;
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
